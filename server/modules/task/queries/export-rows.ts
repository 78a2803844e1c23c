/**
 * The rows of the ledger for a file: the list's own filter, read to its end in batches, each beginning after the
 * last row of the one before. No cursor and no transaction stay open while somebody's line is slow.
 */
import type { z } from 'zod'
import type { taskSheetRoutes } from '../../../../contract/task-sheet.ts'
import type { TaskRow } from '../../../../contract/task.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'
import type { TaskDeps } from '../deps.ts'
import { exportColumns, type ExportStored } from './export-columns.ts'
import { exportDetails, type Details, openSeats } from './export-details.ts'
import { inScope, inView, type Scopes } from './filter.ts'
import { toRows } from './rows.ts'

export type ExportQuery = Omit<z.output<(typeof taskSheetRoutes.export)['query']>, 'format' | 'language'>

const batchRows = 500

export type ExportRow = { readonly row: TaskRow; readonly stored: ExportStored; readonly details: Details }

export async function countExport(db: Db, scopes: Scopes, query: ExportQuery, today: Day): Promise<number> {
  const { total } = await matching(db, scopes, query, today)
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

export async function* exportRows(
  deps: TaskDeps,
  scopes: Scopes,
  query: ExportQuery,
  today: Day,
): AsyncGenerator<readonly ExportRow[]> {
  const { db } = deps.platform
  const { regionId } = scopes.view
  const calendar = await deps.mechanisms.calendar(db)
  const seats = openSeats(db, regionId, today)
  let last: ExportStored | undefined
  do {
    const stored = await batchAfter(db, scopes, query, today, last)
    if (stored.length === 0) return
    const [rows, details] = await Promise.all([
      toRows(db, regionId, stored, today, calendar),
      exportDetails(db, regionId, stored, seats, today),
    ])
    yield stored.flatMap((one, index): ExportRow[] => {
      const row = rows[index]
      const more = details[index]
      return row && more ? [{ row, stored: one, details: more }] : []
    })
    last = stored.length < batchRows ? undefined : stored.at(-1)
  } while (last !== undefined)
}

function matching(db: Db, scopes: Scopes, query: ExportQuery, today: Day) {
  const { ids } = query
  return db
    .selectFrom('task')
    .where((row) =>
      row.and([inScope(row, scopes, query, query.view), inView(row, query.view, today, scopes)]),
    )
    .$if(ids !== undefined, (rows) => rows.where('task.id', 'in', [...(ids ?? [])]))
}

/** In the order of the list; the id makes it the order of one row after another. */
function batchAfter(
  db: Db,
  scopes: Scopes,
  query: ExportQuery,
  today: Day,
  last: ExportStored | undefined,
): Promise<readonly ExportStored[]> {
  const [direction, beyond] = query.sort.startsWith('-') ? (['desc', '<'] as const) : (['asc', '>'] as const)
  return matching(db, scopes, query, today)
    .select(exportColumns)
    .$if(query.sort.endsWith('due'), (rows) =>
      rows
        .$if(last !== undefined, (page) =>
          page.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('task.due_on', 'task.id'), beyond, tuple(last?.due_on ?? '', last?.id ?? '')),
          ),
        )
        .orderBy('due_on', direction)
        .orderBy('id', direction),
    )
    .$if(query.sort.endsWith('number'), (rows) =>
      rows
        .$if(last !== undefined, (page) =>
          page.where(({ eb, refTuple, tuple }) =>
            eb(
              refTuple('task.serial_year', 'task.serial', 'task.part_path', 'task.id'),
              beyond,
              tuple(last?.serial_year ?? 0, last?.serial ?? 0, last?.part_path ?? '', last?.id ?? ''),
            ),
          ),
        )
        .orderBy('serial_year', direction)
        .orderBy('serial', direction)
        .orderBy('part_path', direction)
        .orderBy('id', direction),
    )
    .limit(batchRows)
    .execute()
}
