/** Scores, values and periods as they are shown. */
export { formatPoints as points, periodInEnglish } from '../../lib/format.ts'

const minus = '−'

/** `12.5`, `1,200`, `0.35`: a value with at most four figures after the point. */
export const plain = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 4 }).replace('-', minus)

/** Short for the head of a column: `26Q3`, `26-11`. */
export const periodMark = (code: string): string => code.replace(/^\d\d(\d\d)/, '$1').replace('-Q', 'Q')
