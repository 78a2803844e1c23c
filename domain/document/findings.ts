/** What can be noticed about the content of a document. Errors keep it from being handed in, warnings do not. */
import type { Facts } from '../kernel.ts'

export const contentFindingCodes = [
  // errors
  'title-missing',
  'body-missing',
  'addressee-missing',
  'rectification-missing',
  'rectification-field-missing',
  'attachment-name-missing',
  'table-row-uneven',
  'table-too-wide',
  'secrecy-mark',
  // warnings
  'title-long',
  'heading-skips-level',
  'heading-number-typed',
  'attendance-missing',
  'table-landscape',
  'characters-outside-font',
  'longer-than-special',
  'longer-than-general',
  'cap-reached',
] as const
export type ContentFindingCode = (typeof contentFindingCodes)[number]

export type ContentFinding = {
  readonly severity: 'error' | 'warning'
  readonly code: ContentFindingCode
  /** Place in the content: `blocks.3.rows.1.0`; empty for the whole. */
  readonly path: string
  readonly facts: Facts
}
