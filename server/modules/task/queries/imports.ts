import type { z } from 'zod'
import {
  type TaskImport,
  type TaskImportRow,
  taskImport,
  importRow,
  type taskSheetRoutes,
} from '../../../../contract/task-sheet.ts'
import type { Db } from '../../../platform/context.ts'
import type { TaskDeps } from '../deps.ts'
import { givenShape, notesShape } from '../imports/shapes.ts'
import { type ImportStored, importStateOf } from '../store/imports.ts'

export async function viewImport(deps: TaskDeps, row: ImportStored, uploadedBy: string): Promise<TaskImport> {
  const notes = notesShape.parse(row.notes ?? {})
  const units = await deps.organization.units(
    deps.platform.db,
    row.region_id,
    notes.units.map(({ id }) => id),
  )
  const nameOf = new Map(units.map(({ id, shortName }) => [id, shortName]))
  return {
    ...headOf(row),
    uploadedBy,
    trouble: row.trouble === null ? null : taskImport.shape.trouble.parse(row.trouble),
    as: row.create_as === 'draft' || row.create_as === 'issue' ? row.create_as : null,
    units: notes.units.map(({ id, tasks }) => ({ unit: nameOf.get(id) ?? '', tasks })),
    due: notes.due,
    notes: {
      sheet: notes.sheet,
      headingRow: notes.headingRow,
      notTaken: notes.notTaken,
      unknown: notes.unknown,
      template: notes.template,
    },
    numbers:
      row.first_number === null || row.last_number === null
        ? null
        : { first: row.first_number, last: row.last_number },
  }
}

function headOf(row: ImportStored) {
  return {
    id: row.id,
    state: importStateOf(row.state),
    fileName: row.file_name,
    uploadedAt: row.uploaded_at,
    rows: {
      total: row.rows_total,
      good: row.rows_good,
      faulty: row.rows_faulty,
      warned: row.rows_warned,
      created: row.rows_created,
    },
    tasks: { planned: row.tasks_planned, created: row.tasks_created },
  }
}

/** What somebody has sent since an instant, newest first. */
export async function listImports(db: Db, regionId: string, accountId: string, since: string) {
  const rows = await db
    .selectFrom('task_import')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('account_id', '=', accountId)
    .where('uploaded_at', '>=', since)
    .orderBy('uploaded_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(headOf)
}

type Query = z.output<(typeof taskSheetRoutes.rows)['query']>

export async function listImportRows(
  deps: TaskDeps,
  regionId: string,
  importId: string,
  { show, page, size }: Query,
): Promise<{ rows: TaskImportRow[]; total: number }> {
  const { db } = deps.platform
  const all = db
    .selectFrom('task_import_row')
    .where('region_id', '=', regionId)
    .where('import_id', '=', importId)
    .$if(show === 'faulty', (rows) => rows.where('state', '=', 'faulty'))
    .$if(show === 'good', (rows) => rows.where('state', '<>', 'faulty'))
    .$if(show === 'warned', (rows) => rows.where('warned', '=', true))
  const [rows, counted] = await Promise.all([
    all
      .selectAll()
      .orderBy('number')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    all.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  const given = rows.map((row) => (row.given === null ? null : givenShape.parse(row.given)))
  const ids = given.flatMap((one) => (one === null ? [] : [...one.leadUnitIds, ...one.assistingUnitIds]))
  const [units, tasks] = await Promise.all([
    deps.organization.units(db, regionId, ids),
    tasksOf(
      db,
      regionId,
      rows.filter(({ state }) => state === 'created').map(({ id }) => id),
    ),
  ])
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.shortName ?? ''
  return {
    total: counted.total,
    rows: rows.map((row, index) => {
      const one = given[index] ?? null
      return {
        number: row.number,
        state: rowStateOf(row.state),
        title: row.title,
        units: (one?.leadUnitIds ?? []).map(nameOf),
        assistingUnits: (one?.assistingUnitIds ?? []).map(nameOf),
        indicator: one?.indicator ?? null,
        due:
          row.due_on === null || one === null
            ? null
            : { on: row.due_on, rule: one.deadline.kind, provisional: row.due_provisional },
        faults: importRow.shape.faults.parse(row.faults),
        warnings: importRow.shape.warnings.parse(row.warnings),
        tasks: tasks
          .filter((task) => task.request_id === row.id)
          .map(({ id, number, state }) => ({ id, number: state === 'draft' ? '' : number })),
      }
    }),
  }
}

function tasksOf(db: Db, regionId: string, requestIds: readonly string[]) {
  if (requestIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('task')
    .select(['id', 'number', 'request_id', 'state'])
    .where('region_id', '=', regionId)
    .where('request_id', 'in', [...requestIds])
    .orderBy('serial')
    .execute()
}

const rowStateOf = (text: string) => (text === 'good' || text === 'created' ? text : 'faulty')

/** Rows that were not taken, in batches, as they were sent. */
export async function* faultyRows(db: Db, regionId: string, importId: string) {
  let after = 0
  for (;;) {
    const rows = await db
      .selectFrom('task_import_row')
      .select(['number', 'cells', 'faults'])
      .where('region_id', '=', regionId)
      .where('import_id', '=', importId)
      .where('state', '=', 'faulty')
      .where('number', '>', after)
      .orderBy('number')
      .limit(500)
      .execute()
    if (rows.length === 0) return
    yield rows.map((row) => ({ cells: row.cells, faults: importRow.shape.faults.parse(row.faults) }))
    after = rows.at(-1)?.number ?? after
  }
}

/** Running tasks of these titles: number and unit. */
export function runningByTitle(db: Db, regionId: string, mechanismId: string, titles: readonly string[]) {
  if (titles.length === 0) return Promise.resolve([])
  return db
    .selectFrom('task')
    .select(['title', 'unit_id', 'number'])
    .where('region_id', '=', regionId)
    .where('mechanism_id', '=', mechanismId)
    .where('state', 'not in', ['draft', 'closed', 'cancelled'])
    .where('depth', '=', 0)
    .where('title', 'in', [...titles])
    .execute()
}
