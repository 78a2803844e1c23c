/** Colours of the moves, in their order: those of the series, number beside them; best and ours keep theirs. */
const tints = ['--series-1', '--series-3', '--series-4', '--series-5', '--series-6'] as const

export const tint = (index: number): string => `var(${tints[index % tints.length] ?? tints[0]})`
