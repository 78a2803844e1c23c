/** Task rows with the names that people read. */
import type { TaskRow } from '../../../../contract/task.ts'
import { dayAt } from '../../../../domain/calendar/day.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { ends, isRunning } from '../../../../domain/task/states.ts'
import { lightOn } from '../../../../domain/task/light.ts'
import { requestKinds } from '../../../../domain/task/request.ts'
import type { Db } from '../../../platform/context.ts'
import type { Calendar } from '../deps.ts'
import { stateOf, type TaskRowStored } from '../store.ts'
import { type Names, namesOf } from './names.ts'

/** Columns a row of the ledger is made of. */
export const rowColumns = [
  'id',
  'version',
  'number',
  'title',
  'state',
  'mechanism_id',
  'indicator_code',
  'issued_on',
  'due_on',
  'original_due_on',
  'due_provisional',
  'soon_on',
  'amber_on',
  'red_on',
  'parts_total',
  'parts_closed',
  'parts_cancelled',
  'progress',
  'held_since',
  'source_text',
  'depth',
  'unit_id',
  'root_unit_id',
  'holder_unit_id',
  'holder_post_id',
  'open_request',
  'ended_as',
  'recheck_due_on',
  'reopened',
] as const satisfies readonly (keyof TaskRowStored)[]

export type Row = Pick<TaskRowStored, (typeof rowColumns)[number]>

export async function toRows(
  db: Db,
  regionId: string,
  rows: readonly Row[],
  today: Day,
  calendar: Calendar,
  read: typeof namesOf = namesOf,
): Promise<TaskRow[]> {
  const wanted = {
    unitIds: rows.flatMap((row) => [leadOf(row), row.holder_unit_id]),
    postIds: rows.map((row) => row.holder_post_id),
    indicators: rows.map((row) => ({ mechanismId: row.mechanism_id, code: row.indicator_code })),
  }
  const names = await read(db, regionId, wanted, today)
  return rows.map((row) => toRow(row, names, today, calendar))
}

/** The member that leads: a section where the members are sections. A part shows the unit it came down to. */
const leadOf = (row: Row): string => (row.depth === 0 ? row.unit_id : row.root_unit_id)

function toRow(row: Row, names: Names, today: Day, calendar: Calendar): TaskRow {
  const state = stateOf(row.state)
  const light = lightOn(
    { state, dueOn: row.due_on, soonOn: row.soon_on, amberOn: row.amber_on, redOn: row.red_on },
    today,
  )
  const holder = names.unit(row.holder_unit_id)
  const post = names.post(row.holder_post_id)
  return {
    id: row.id,
    version: row.version,
    number: state === 'draft' ? '' : row.number,
    title: row.title,
    state,
    indicator:
      row.indicator_code === null
        ? null
        : { code: row.indicator_code, name: names.indicator(row.mechanism_id, row.indicator_code) },
    light: { ...light, daysLeft: isRunning(state) ? daysLeft(today, row.due_on, calendar) : null },
    due: { dueOn: row.due_on, originalDueOn: row.original_due_on, provisional: row.due_provisional },
    issuedOn: row.issued_on,
    parts: { total: row.parts_total - row.parts_cancelled, closed: row.parts_closed },
    progress: row.progress,
    leadUnit: names.unit(leadOf(row)).own,
    holder: {
      unit: holder.root,
      section: holder.section ?? post.section,
      postTitle: post.title === '' ? null : post.title,
      person: post.person,
      since: row.held_since,
      workdays: row.held_since === null ? 0 : calendar.workdaysBetween(dayAt(row.held_since), today),
    },
    source: row.source_text,
    openRequest: requestKinds.find((kind) => kind === row.open_request) ?? null,
    endedAs: ends.find((end) => end === row.ended_as) ?? null,
    recheckDueOn: row.recheck_due_on,
    reopened: row.reopened,
  }
}

/** Working days left; negative once overdue. */
export function daysLeft(today: Day, dueOn: Day, calendar: Calendar): number {
  return dueOn >= today ? calendar.workdaysBetween(today, dueOn) : -calendar.workdaysBetween(dueOn, today)
}
