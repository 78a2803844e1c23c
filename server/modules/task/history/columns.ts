/**
 * Which columns of a task its history tells, field by field.
 *
 * Every column of the table has its line here: one that is added does not compile before somebody has said
 * whether people read it. Null: it only names the row, it is the day or count of an act whose event says so,
 * or it follows from the fields that are told.
 */
import type { FieldValue } from '../../../../domain/audit/changes.ts'
import type { TaskField } from '../../../../domain/task/fields.ts'
import type { TaskRowStored } from '../store.ts'

export const fieldOfColumn = {
  number: 'number',
  title: 'title',
  body: 'body',
  target: 'target',
  source_kind: 'source',
  source_text: 'sourceText',
  indicator_code: 'indicator',
  state: 'state',
  open_request: 'request',
  unit_id: 'unit',
  responsible_post_id: 'post',
  responsible_person_id: 'person',
  verifier_unit_id: 'verifierUnit',
  rule: 'rule',
  clock_code: 'clock',
  due_on: 'dueOn',
  original_due_on: 'originalDueOn',
  due_provisional: 'provisional',
  acknowledge_due_on: 'acknowledgeDueOn',
  first_report_due_on: 'firstReportDueOn',
  progress: 'progress',
  // What the row is, and where it stands among others.
  region_id: null,
  id: null,
  mechanism_id: null,
  serial_year: null,
  serial: null,
  part_path: null,
  depth: null,
  parent_id: null,
  root_id: null,
  issuer_post_id: null,
  issuer_unit_id: null,
  issuer_name: null,
  request_id: null,
  version: null,
  created_at: null,
  // Days and counts of acts.
  issued_on: null,
  acknowledged_on: null,
  decomposed_on: null,
  reported_at: null,
  closure_requested_on: null,
  closed_on: null,
  cancelled_on: null,
  reminded_on: null,
  pressed_on: null,
  due_set_on: null,
  recomputed_under: null,
  open_notices: null,
  suspended_on: null,
  suspended_from: null,
  suspended_with_whole: null,
  suspended_workdays: null,
  sent_back: null,
  returns: null,
  evidence: null,
  parts_total: null,
  parts_closed: null,
  parts_cancelled: null,
  // How it ended and where its work went; what a recheck found, and what it left behind. Each has its event.
  ended_as: null,
  merged_into_id: null,
  split_from_id: null,
  recheck_id: null,
  recheck_due_on: null,
  reopened: null,
  reopened_on: null,
  first_closed_on: null,
  evidence_before: null,
  // Set once, when a series issues it; its issue says so.
  series_id: null,
  series_period: null,
  // Whose court, and the days of the light: they follow from state, post, due day and progress.
  root_unit_id: null,
  desk_post_id: null,
  holder_unit_id: null,
  holder_post_id: null,
  held_since: null,
  soon_on: null,
  amber_on: null,
  red_on: null,
} as const satisfies Readonly<Record<keyof TaskRowStored, TaskField | null>>

const told = new Map<string, TaskField | null>(Object.entries(fieldOfColumn))

/** Told fields of a row or patch by their names; ids of units, posts and people are still ids. */
export function fieldsOf(columns: Readonly<Record<string, unknown>>): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([column, value]): [string, FieldValue][] => {
      const field = told.get(column) ?? null
      return field === null || value === undefined ? [] : [[field, plain(field, value)]]
    }),
  )
}

function plain(field: TaskField, value: unknown): FieldValue {
  if (field === 'rule') return ruleText(value)
  // A draft has a number only for the database.
  if (field === 'number' && String(value).startsWith('draft-')) return null
  if (value === '') return null
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** The rule as it stands in the row, or as text on the way there. */
function ruleText(value: unknown): string | null {
  const rule: unknown = typeof value === 'string' ? JSON.parse(value) : value
  if (typeof rule !== 'object' || rule === null) return null
  const parts = new Map<string, unknown>(Object.entries(rule))
  const said = [parts.get('day'), parts.get('n'), parts.get('unit')]
  return said.filter((part) => typeof part === 'string' || typeof part === 'number').join(' ')
}
