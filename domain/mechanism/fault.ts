/** What can be wrong with the files of a mechanism, and where. Codes travel; the command line and pages speak. */
import type { Facts } from '../kernel.ts'

export const faultCodes = [
  // the folder
  'folder-missing',
  'folder-not-a-folder',
  'folder-empty',
  'file-missing',
  'file-unknown',
  'file-link',
  'file-not-plain',
  'file-unreadable',
  'file-too-large',
  'file-too-many',
  // the text of a file
  'file-empty',
  'encoding-not-utf8',
  'yaml-broken',
  'yaml-alias',
  'yaml-tag',
  'yaml-too-deep',
  'key-duplicated',
  'csv-broken',
  'csv-header-wrong',
  'csv-columns-wrong',
  // its fields
  'field-unknown',
  'field-missing',
  'english-missing',
  'chinese-missing',
  'type-wrong',
  'format-wrong',
  'value-not-allowed',
  'too-small',
  'too-large',
  'text-not-allowed',
  'date-impossible',
  'date-outside-year',
  // what the files say to each other
  'code-duplicated',
  'unit-unknown',
  'unit-cycle',
  'section-without-parent',
  'group-not-allowed',
  'members-none',
  'leading-group-kind-wrong',
  'host-kind-wrong',
  'lead-missing',
  'lead-not-member',
  'lead-repeated',
  'leads-not-one-group',
  'indicator-file-misnamed',
  'sub-indicator-elsewhere',
  'event-unknown',
  'cycle-unknown',
  'indicator-unknown',
  'sub-indicator-unknown',
  'scale-of-no-index',
  'clause-requirement-wrong',
  'clock-unknown',
  'clock-order-wrong',
  'reminder-order-wrong',
  'notice-order-wrong',
  'recheck-order-wrong',
  'quiet-order-wrong',
  'light-order-wrong',
  'layout-unknown',
  'authority-unknown',
  'register-repeated',
  'kind-without-register',
  'font-set-unknown',
  'length-order-wrong',
  'dates-reversed',
  'versions-overlap',
  'region-parent-unknown',
  'scale-empty',
  'shares-not-one',
  'influence-unknown',
  'influence-not-leaf',
  'influence-itself',
  'influence-twice',
  'influence-cycle',
] as const

export type FaultCode = (typeof faultCodes)[number]

export type Fault = {
  /** Path inside the folder; '.' is the folder itself. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly column?: number
  readonly code: FaultCode
  readonly facts: Facts
}

/** A place in the parsed data of a file. */
export type Place = { readonly file: string; readonly path: readonly (string | number)[] }

/** A fault before its line is known. */
export type Finding = Place & { readonly code: FaultCode; readonly facts: Facts }

export function finding(
  place: Place,
  at: readonly (string | number)[],
  code: FaultCode,
  facts: Facts = {},
): Finding {
  return { file: place.file, path: [...place.path, ...at], code, facts }
}

/** Order in which a person works through them. */
export function inReadingOrder(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      (a.column ?? 0) - (b.column ?? 0) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  )
}
