import type { z } from 'zod'
import { type PaperRow, paperRows, type taskPaperRoutes } from '../../../../contract/task-paper.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { isRunning } from '../../../../domain/task/states.ts'
import { lightOn } from '../../../../domain/task/light.ts'
import type { Db } from '../../../platform/context.ts'
import type { Calendar } from '../deps.ts'
import { stateOf } from '../store.ts'
import type { Scopes } from './filter.ts'
import { pageOf } from './ledger.ts'
import { lastReports } from './last-reports.ts'
import { namesOf } from './names.ts'
import { listPeopleNames } from './people-names.ts'
import { daysLeft, rowColumns } from './rows.ts'

type Query = z.output<(typeof taskPaperRoutes.paper)['query']>
type Paper = z.input<(typeof taskPaperRoutes.paper)['response']>

/** Every row of a filter, for paper: the same rows in the same order as the ledger turns over. */
export async function listForPaper(
  db: Db,
  scopes: Scopes,
  query: Query,
  today: Day,
  calendar: Calendar,
): Promise<Paper> {
  const regionId = scopes.view.regionId
  const found = await pageOf(db, scopes, { ...query, page: 1, size: paperRows + 1 }, today)
    .select([...rowColumns, 'closed_on', 'responsible_post_id', 'responsible_person_id'])
    .execute()
  const rows = found.slice(0, paperRows)
  const [names, people, reports] = await Promise.all([
    namesOf(
      db,
      regionId,
      {
        unitIds: rows.map((row) => (row.depth === 0 ? row.unit_id : row.root_unit_id)),
        postIds: rows.map((row) => row.responsible_post_id),
        indicators: [],
      },
      today,
    ),
    listPeopleNames(
      db,
      regionId,
      rows.flatMap((row) => row.responsible_person_id ?? []),
    ),
    lastReports(
      db,
      regionId,
      rows.map(({ id }) => id),
    ),
  ])
  return {
    rows: rows.map((row): PaperRow => {
      const state = stateOf(row.state)
      const light = lightOn(
        { state, dueOn: row.due_on, soonOn: row.soon_on, amberOn: row.amber_on, redOn: row.red_on },
        today,
      )
      const post = names.post(row.responsible_post_id)
      const person = people.get(row.responsible_person_id ?? '') ?? post.person
      return {
        id: row.id,
        number: state === 'draft' ? '' : row.number,
        title: row.title,
        source: row.source_text,
        issuedOn: row.issued_on,
        leadUnit: names.unit(row.depth === 0 ? row.unit_id : row.root_unit_id).own.shortName,
        responsible: person ?? (post.title === '' ? null : post.title),
        dueOn: row.due_on,
        originalDueOn: row.original_due_on,
        state,
        progress: row.progress,
        report: reports.get(row.id)?.text ?? '',
        light: { ...light, daysLeft: isRunning(state) ? daysLeft(today, row.due_on, calendar) : null },
        closedOn: row.closed_on,
      }
    }),
    total: rows.length,
    capped: found.length > paperRows,
  }
}
