/** A filed value: what it says, where it comes from, how well it is proved. */

/** What stands for a value that is not there: no such business scores nothing, not applicable drops out. */
export const valueMeanings = ['zero', 'drop'] as const
export type ValueMeaning = (typeof valueMeanings)[number]

export const sources = ['filing', 'case-study', 'questionnaire', 'survey', 'case-log'] as const
export type Source = (typeof sources)[number]

/** A: record of an official system; B: document; C: statement. */
export const evidenceGrades = ['A', 'B', 'C'] as const
export type EvidenceGrade = (typeof evidenceGrades)[number]

/** A number or what stands for it; neither where nothing was filed yet. */
export type Value = { readonly value: number | null; readonly meaning: ValueMeaning | null }

export const nothing: Value = { value: null, meaning: null }

export const isFilled = ({ value, meaning }: Value): boolean => value !== null || meaning !== null

export const sameValue = (one: Value, other: Value): boolean =>
  one.value === other.value && one.meaning === other.meaning
