/** The fields of a task that acts change, as its history names them, and how a value of each is read. */
export const fieldKinds = [
  'text',
  'day',
  'percent',
  'flag',
  /** `2026-12-31`, or `17 workday`. */
  'rule',
  /** Codes of the program. */
  'state',
  'request',
  'source',
  /** Codes of the mechanism. */
  'indicator',
  'clock',
  /** Units, posts and people by the names they had. */
  'name',
] as const
export type FieldKind = (typeof fieldKinds)[number]

export const taskFields = {
  number: 'text',
  title: 'text',
  body: 'text',
  target: 'text',
  source: 'source',
  sourceText: 'text',
  indicator: 'indicator',
  state: 'state',
  request: 'request',
  unit: 'name',
  post: 'name',
  person: 'name',
  assistingUnits: 'name',
  verifierUnit: 'name',
  rule: 'rule',
  clock: 'clock',
  dueOn: 'day',
  originalDueOn: 'day',
  provisional: 'flag',
  acknowledgeDueOn: 'day',
  firstReportDueOn: 'day',
  progress: 'percent',
} as const satisfies Readonly<Record<string, FieldKind>>

export type TaskField = keyof typeof taskFields
