/** A file of tasks: sent, confirmed or cancelled. Reading it and creating its rows is done beside the request. */
import { may } from '../../../../domain/identity/rights.ts'
import { type ImportCommand, importVerdict } from '../../../../domain/task/import.ts'
import type { Upload } from '../../../platform/bind.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { receiveWorkbook } from '../../../platform/spreadsheet/receive-workbook.ts'
import type { TaskDeps } from '../deps.ts'
import { callerOf } from '../imports/caller.ts'
import { importItem } from '../imports/create.ts'
import type { ImportRunner } from '../imports/runner.ts'
import {
  findImport,
  importStateOf,
  type ImportStored,
  insertImport,
  lockImport,
  saveAttempts,
  updateImport,
} from '../store/imports.ts'
import { issuingFrame } from './frame.ts'

/** Rights are asked before a byte is kept. */
export async function receiveImport(deps: TaskDeps, runner: ImportRunner, call: Call, upload: Upload) {
  const { platform, files } = deps
  const { mechanism } = await platform.db.transaction().execute((tx) => issuingFrame(deps, tx, call))
  const { name, kind, sha256, size } = await receiveWorkbook(files, upload)
  const row = {
    region_id: call.actor.regionId,
    id: platform.newId(),
    mechanism_id: mechanism.id,
    account_id: call.actor.accountId,
    caller: callerOf(call),
    file_name: name,
    file_kind: kind,
    sha256,
    state: 'checking',
    rows_total: 0,
    rows_good: 0,
    rows_faulty: 0,
    rows_warned: 0,
    rows_created: 0,
    tasks_planned: 0,
    tasks_created: 0,
    uploaded_at: instantOf(platform),
  }
  await change(platform, async (tx) => {
    await insertImport(tx, row)
    await record(platform, tx, call.by, {
      item: importItem(row),
      type: 'task.import-received',
      data: { name, size, sha256 },
    })
  })
  runner.wake()
  return { id: row.id }
}

/** Creates the good rows. Asked again while or after they are created, it answers where it stands. */
export async function confirmImport(
  deps: TaskDeps,
  runner: ImportRunner,
  call: Call,
  { id, as }: { readonly id: string; readonly as: 'draft' | 'issue' },
) {
  const answer = await change(deps.platform, async (tx) => {
    const row = await lockImport(tx, call.actor.regionId, id)
    ensureMayImport(call, row)
    if ((row.state === 'creating' || row.state === 'done') && row.create_as === as)
      return { id, state: importStateOf(row.state) }
    await issuingFrame(deps, tx, call)
    insistOn(row, 'confirm')
    await updateImport(tx, row, {
      state: 'creating',
      create_as: as,
      caller: callerOf(call),
      confirmed_at: instantOf(deps.platform),
    })
    await saveAttempts(tx, row.region_id, row.id, 0)
    await record(deps.platform, tx, call.by, {
      item: importItem(row),
      type: 'task.import-confirmed',
      data: { name: row.file_name, as, rows: row.rows_good, tasks: row.tasks_planned },
    })
    return { id, state: 'creating' as const }
  })
  runner.wake()
  return answer
}

/** While it is read, or between two batches: what is created stays. */
export async function cancelImport(deps: TaskDeps, call: Call, id: string) {
  return change(deps.platform, async (tx) => {
    const row = await lockImport(tx, call.actor.regionId, id)
    ensureMayImport(call, row)
    insistOn(row, 'cancel')
    await updateImport(tx, row, { state: 'cancelled', finished_at: instantOf(deps.platform) })
    await record(deps.platform, tx, call.by, {
      item: importItem(row),
      type: 'task.import-cancelled',
      data: { name: row.file_name, tasks: row.tasks_created },
    })
    return { id, state: 'cancelled' as const }
  })
}

/** Whoever may issue in its mechanism sees an import; for others it is not there. */
export function ensureMayImport(
  { actor }: Pick<Call, 'actor'>,
  row: ImportStored | undefined,
): asserts row is ImportStored {
  if (!row || !may(actor, 'task.issue', { regionId: row.region_id, mechanismId: row.mechanism_id }))
    throw new Refused('not-found')
}

export async function visibleImport(
  deps: TaskDeps,
  call: Pick<Call, 'actor'>,
  id: string,
): Promise<ImportStored> {
  const row = await findImport(deps.platform.db, call.actor.regionId, id)
  ensureMayImport(call, row)
  return row
}

const insistOn = (row: ImportStored, command: ImportCommand) =>
  insist(importVerdict({ state: importStateOf(row.state), goodRows: row.rows_good }, command))
