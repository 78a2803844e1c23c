/**
 * Creates the good rows of a confirmed import, a batch in each transaction: the batch's tasks, its rows marked
 * and the count are there together or not at all, so whoever goes on finds exactly what is left.
 */
import type { Facts } from '../../../../domain/kernel.ts'
import { type By, type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { takeSerials } from '../../../platform/serials.ts'
import type { TaskDeps } from '../deps.ts'
import {
  claimWork,
  type ImportStored,
  lockImport,
  markRowFaulty,
  markRowsCreated,
  nextGoodRows,
  planAnew,
  saveAttempts,
  updateImport,
} from '../store/imports.ts'
import { issueAll, registerOf } from '../use-cases/dispatch.ts'
import { draftAll } from '../use-cases/draft.ts'
import { issuingFrame } from '../use-cases/frame.ts'
import { type Frame, issuerOf } from '../use-cases/new-task.ts'
import { callOf } from './caller.ts'
import { cellFaults, planFor } from './judge-row.ts'
import { type Given, givenShape } from './shapes.ts'
import type { Plan } from '../../../../domain/task/plan.ts'

/** Numbers are taken from the register for so long: others who issue wait behind a batch. */
const batchRows = 100

export const importItem = ({ region_id, id }: Pick<ImportStored, 'region_id' | 'id'>) => ({
  regionId: region_id,
  kind: 'task-import',
  id,
})

/** One batch; whether there is more to do. */
export async function createBatch(deps: TaskDeps, regionId: string, id: string): Promise<boolean> {
  return change(deps.platform, async (tx) => {
    if ((await claimWork(tx, regionId, id)) === undefined) return false
    const row = await lockImport(tx, regionId, id)
    if (row?.state !== 'creating') return false
    const call = await callOf(deps, row)
    try {
      const frame = await issuingFrame(deps, tx, call)
      await planAnew(tx)
      const rows = await nextGoodRows(tx, regionId, id, batchRows)
      if (rows.length === 0) {
        await finish(deps, tx, call, row)
        return false
      }
      await createRows(deps, tx, call, frame, row, rows)
      await saveAttempts(tx, regionId, id, 0)
      return true
    } catch (error) {
      // Rights are gone, or no mechanism is in force: the rest waits for nobody.
      if (!(error instanceof Refused) || (error.code !== 'forbidden' && error.code !== 'refused')) throw error
      await stopImport(deps, tx, call.by, row, {
        reason: error.reason ?? error.code,
        facts: error.facts ?? {},
      })
      return false
    }
  })
}

type ToCreate = { readonly number: number; readonly id: string; readonly given: Given; readonly plan: Plan }

async function createRows(
  deps: TaskDeps,
  tx: Tx,
  call: Call,
  frame: Frame,
  row: ImportStored,
  rows: readonly { number: number; id: string; given: unknown }[],
): Promise<void> {
  const good: ToCreate[] = []
  for (const { number, id, given: stored } of rows) {
    const given = givenShape.parse(stored)
    const outcome = planFor(given, frame)
    if (outcome.ok) good.push({ number, id, given, plan: outcome.plan })
    else
      await markRowFaulty(
        tx,
        row.region_id,
        row.id,
        number,
        cellFaults(outcome.faults, () => String(number)),
      )
  }
  const made =
    row.create_as === 'draft'
      ? await draftRows(deps, tx, call, frame, good)
      : await issueRows(deps, tx, call, frame, good)
  await markRowsCreated(
    tx,
    row.region_id,
    row.id,
    good.map(({ number }) => number),
  )
  const lost = rows.length - good.length
  await updateImport(tx, row, {
    rows_created: row.rows_created + good.length,
    rows_good: row.rows_good - lost,
    rows_faulty: row.rows_faulty + lost,
    tasks_created: row.tasks_created + made.count,
    first_number: row.first_number ?? made.first,
    last_number: made.last ?? row.last_number,
  })
}

type Made = { readonly count: number; readonly first: string | null; readonly last: string | null }

async function issueRows(
  deps: TaskDeps,
  tx: Tx,
  call: Call,
  frame: Frame,
  rows: readonly ToCreate[],
): Promise<Made> {
  const one = rows.flatMap(({ id, given, plan }) =>
    given.leadUnitIds.map((unitId) => ({ given: { ...given, requestId: id }, plan, unitId })),
  )
  if (one.length === 0) return { count: 0, first: null, last: null }
  const year = Number(frame.today.slice(0, 4))
  const first = await takeSerials(tx, call.actor.regionId, registerOf(frame), year, one.length)
  const withDesks = rememberDesks(deps)
  const origin = {
    regionId: call.actor.regionId,
    by: call.by,
    issuer: issuerOf(call, frame.mechanism),
    frame,
    series: null,
  }
  const tasks = await issueAll(
    withDesks,
    tx,
    origin,
    one.map((task, index) => ({ ...task, year, serial: first + index })),
  )
  return { count: tasks.length, first: tasks[0]?.number ?? null, last: tasks.at(-1)?.number ?? null }
}

async function draftRows(
  deps: TaskDeps,
  tx: Tx,
  call: Call,
  frame: Frame,
  rows: readonly ToCreate[],
): Promise<Made> {
  const drafts = await draftAll(
    deps,
    tx,
    call,
    frame,
    rows.flatMap(({ id, given: { leadUnitIds, ...given }, plan }) =>
      leadUnitIds.map((leadUnitId) => ({ given: { ...given, leadUnitId }, plan, requestId: id })),
    ),
  )
  return { count: drafts.length, first: null, last: null }
}

/** Within a batch nobody changes seats: each unit's desk is looked up once. */
function rememberDesks(deps: TaskDeps): TaskDeps {
  const desks = new Map<string, Promise<string | null>>()
  const { deskOf } = deps.organization
  return {
    ...deps,
    organization: {
      ...deps.organization,
      deskOf(tx, regionId, unitId, day) {
        const found = desks.get(unitId) ?? deskOf(tx, regionId, unitId, day)
        desks.set(unitId, found)
        return found
      },
    },
  }
}

async function finish(deps: TaskDeps, tx: Tx, call: Call, row: ImportStored): Promise<void> {
  await updateImport(tx, row, { state: 'done', finished_at: instantOf(deps.platform) })
  await record(deps.platform, tx, call.by, {
    item: importItem(row),
    type: 'task.import-finished',
    data: { name: row.file_name, rows: row.rows_created, tasks: row.tasks_created },
  })
}

/** What was created stays; the rest waits for nobody. */
export async function stopImport(
  deps: TaskDeps,
  tx: Tx,
  by: By | null,
  row: ImportStored,
  trouble: { readonly reason: string; readonly facts: Facts },
): Promise<void> {
  await updateImport(tx, row, {
    state: 'stopped',
    trouble: JSON.stringify(trouble),
    finished_at: instantOf(deps.platform),
  })
  await record(deps.platform, tx, by, {
    item: importItem(row),
    type: 'task.import-stopped',
    data: { name: row.file_name, reason: trouble.reason, tasks: row.tasks_created },
  })
}
