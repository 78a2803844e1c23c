/** How hard a move is said to be, by the days of work it takes. */
export const difficulties = ['easy', 'medium', 'hard'] as const
export type Difficulty = (typeof difficulties)[number]

export const difficultyOf = (effortDays: number): Difficulty =>
  effortDays <= 45 ? 'easy' : effortDays <= 90 ? 'medium' : 'hard'
