/**
 * Kinds of documents an office writes, and the form GB/T 9704-2012 gives each.
 *
 * `official` is the form with a red head (文件格式), `letter` the letter form (信函格式), `minutes` that of
 * minutes (纪要格式); a `brief` (简报) is no document in the standard's sense and follows usage.
 */
export const documentKinds = [
  /** 通知 */
  'notice',
  /** 通报 */
  'circular',
  /** 纪要 */
  'minutes',
  /** 函 */
  'letter',
  /** 交办单 */
  'assignment',
  /** 督办单 */
  'supervision',
  /** 整改通知书 */
  'rectification',
  /** 简报 */
  'brief',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const documentForms = ['official', 'letter', 'minutes', 'brief'] as const
export type DocumentForm = (typeof documentForms)[number]

export const formOf = {
  notice: 'official',
  circular: 'official',
  minutes: 'minutes',
  letter: 'letter',
  assignment: 'letter',
  supervision: 'letter',
  rectification: 'letter',
  brief: 'brief',
} as const satisfies Record<DocumentKind, DocumentForm>

/** Where a document came from: written freely, or asked for by another module. */
export const sourceKinds = ['free', 'conference-minutes', 'task-notice'] as const
export type SourceKind = (typeof sourceKinds)[number]
