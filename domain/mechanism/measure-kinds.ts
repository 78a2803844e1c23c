/** What a sub-indicator measures. */
export const measureKinds = [
  'procedures',
  'time',
  'cost',
  'index',
  'satisfaction',
  'rate',
  'count',
  'price',
] as const
export type MeasureKind = (typeof measureKinds)[number]
