/** What is noticed about a value. An error keeps the form from being submitted, a warning asks for words. */
import type { Facts } from '../kernel.ts'

export const severities = ['error', 'warning'] as const
export type Severity = (typeof severities)[number]

export const findingCodes = [
  /** Far from last period. */
  'jump',
  /** Too small (or there at all) beside another value. */
  'needs-more',
  /** Far from what another source found. */
  'differs',
  /** A share (0.95) where percent (95) are asked for. */
  'looks-like-share',
  /** More than all of it, where that can be but seldom is. */
  'over-hundred',
  'no-evidence',
] as const
export type FindingCode = (typeof findingCodes)[number]

export type Finding = { readonly severity: Severity; readonly code: FindingCode; readonly facts: Facts }
