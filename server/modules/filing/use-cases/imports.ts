/** A sheet that was sent, as whoever sent it sees it: taken over when it is confirmed, or left. */
import { z } from 'zod'
import {
  type FilingImport,
  type FilingImportRow,
  filingImport,
  filingImportRow,
} from '../../../../contract/filing-sheet.ts'
import { sheetTrouble } from '../../../../contract/sheet-reading.ts'
import { type SheetCommand, sheetVerdict } from '../../../../domain/sheet/life-cycle.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { progressOf, removeSheet, type SheetProgress } from '../../../platform/sheet-reading/queue.ts'
import { speaking } from '../../../platform/speaking.ts'
import { actOnFiling } from '../act.ts'
import type { FilingDeps } from '../deps.ts'
import { allFields } from '../fields.ts'
import { importItem } from '../item.ts'
import { insistOffice, mechanismNow } from '../policy.ts'
import { presentHistory } from '../queries/history.ts'
import { notesShape } from '../sheet/notes.ts'
import {
  findImport,
  findImportForChange,
  type ImportStored,
  listForgotten,
  listGoodRows,
  listOpenImports,
  removeRows,
  updateImport,
} from '../store/imports.ts'
import { enter } from './fill.ts'
import { importHistory } from './import-history.ts'

/** Whoever sent it sees it; nobody else. */
export async function visibleImport(deps: FilingDeps, { actor }: Call, id: string): Promise<ImportStored> {
  const row = await findImport(deps.platform.db, actor.regionId, id)
  if (!row || row.account_id !== actor.accountId) throw new Refused('not-found')
  return row
}

const listedDays = 30

const listedSince = (clock: Clock): string =>
  new Date(clock.now().getTime() - listedDays * 86_400_000).toISOString()

/** What somebody has sent for a filing, or of past periods, and not settled yet. */
export async function openImports(deps: FilingDeps, { actor }: Pick<Call, 'actor'>, filingId: string | null) {
  const { db, clock } = deps.platform
  const since = listedSince(clock)
  const { regionId, accountId } = actor
  return importViews(deps, await listOpenImports(db, { regionId, accountId, filingId, since }))
}

export async function importViews(deps: FilingDeps, rows: readonly ImportStored[]): Promise<FilingImport[]> {
  const { db, clock } = deps.platform
  const ids = rows.map(({ id }) => id)
  const progress = await progressOf(db, rows[0]?.region_id ?? '', ids, clock.now())
  return rows.map((row) => importView(row, progress.get(row.id) ?? null))
}

function importView(row: ImportStored, progress: SheetProgress | null): FilingImport {
  const { period, unit, unknown } = notesShape.parse(row.notes)
  return {
    id: row.id,
    kind: row.kind === 'history' ? 'history' : 'form',
    state: filingImport.shape.state.parse(row.state),
    fileName: row.file_name,
    uploadedAt: row.uploaded_at,
    uploadedBy: row.uploaded_by,
    filingId: row.filing_id,
    period,
    unit,
    progress,
    trouble: row.trouble === null ? null : sheetTrouble.parse(row.trouble),
    rows: {
      total: row.rows_total,
      good: row.rows_good,
      faulty: row.rows_faulty,
      warned: row.rows_warned,
      unchanged: row.rows_unchanged,
    },
    unknown,
  }
}

export async function confirmImport(deps: FilingDeps, call: Call, id: string) {
  const seen = await visibleImport(deps, call, id)
  return seen.filing_id === null
    ? change(deps.platform, (tx) => confirmHistory(deps, tx, call, id))
    : confirmForm(deps, call, id, seen.filing_id, notesShape.parse(seen.notes).version)
}

async function confirmForm(deps: FilingDeps, call: Call, id: string, filingId: string, version: number) {
  let taken = 0
  await actOnFiling(deps, call, 'fill', { id: filingId, version }, async ({ tx, whole, by, at }) => {
    const { row, rows } = await takeImport(tx, call, id)
    const changes = await enter(
      tx,
      whole,
      rows.flatMap((one) => {
        const field = whole.fields.find(({ row: { code } }) => code === one.code)
        return field
          ? [
              {
                field,
                value: { value: one.value, meaning: one.meaning },
                reason: one.reason,
                note: one.note,
              },
            ]
          : []
      }),
      { by, at, person: call.actor.personId },
    )
    taken = rows.length
    return {
      state: whole.filing.state,
      event: 'values-filed',
      data: { text: row.file_name, importId: id, changes },
    }
  })
  return { id, taken }
}

async function confirmHistory(deps: FilingDeps, tx: Tx, asked: Call, id: string) {
  const mechanism = await insistOffice(deps, tx, asked.actor, 'period.manage')
  const { regionId } = asked.actor
  const { by } = speaking(asked, 'period.manage', { regionId, mechanismId: mechanism.id })
  const { row, rows } = await takeImport(tx, asked, id)
  await insistStillPast(deps, tx, regionId, rows)
  const taken = await importHistory(deps, { tx, regionId, by }, row.file_name, rows)
  await record(deps.platform, tx, by, {
    item: importItem(row),
    type: 'filing.import-confirmed',
    data: { name: row.file_name, rows: taken },
  })
  return { id, taken }
}

/** A period may have been opened, or filed, since the file was looked at. */
async function insistStillPast(
  deps: FilingDeps,
  tx: Tx,
  regionId: string,
  rows: readonly FilingImportRow[],
): Promise<void> {
  const mechanism = await mechanismNow(deps, tx, regionId)
  const led = new Set((mechanism ? allFields(mechanism) : []).map(({ sub }) => sub.code))
  const { periods, values } = await presentHistory(
    tx,
    regionId,
    rows.map(({ period }) => period),
  )
  const changed = rows.find(
    ({ period, code }) =>
      (periods.get(period) ?? 'closed') !== 'closed' ||
      !led.has(code) ||
      values.get(`${period} ${code}`)?.filed,
  )
  if (changed)
    throw new Refused('refused', {
      reason: 'changed-since-preview',
      facts: { period: changed.period, code: changed.code },
    })
}

/** Its good rows; once it is settled, nothing more of the file is kept here. */
async function takeImport(tx: Tx, call: Call, id: string) {
  const row = await importForChange(tx, call, id, 'confirm')
  const rows = z.array(filingImportRow).parse(await listGoodRows(tx, row))
  await removeRows(tx, row)
  await updateImport(tx, row, { state: 'confirmed' })
  return { row, rows }
}

/** Locked, and in a state that allows it. */
async function importForChange(
  tx: Tx,
  { actor }: Call,
  id: string,
  command: SheetCommand,
): Promise<ImportStored> {
  const row = await findImportForChange(tx, actor.regionId, id)
  if (!row || row.account_id !== actor.accountId) throw new Refused('not-found')
  insist(sheetVerdict(row.state, command))
  return row
}

/** Also while it is being read: whoever reads it finds it gone. */
export async function cancelImport(deps: FilingDeps, call: Call, id: string) {
  await visibleImport(deps, call, id)
  return change(deps.platform, async (tx) => {
    // The sheet before its import, in the order in which the reader locks them.
    await removeSheet(tx, { regionId: call.actor.regionId, id })
    const row = await importForChange(tx, call, id, 'cancel')
    await removeRows(tx, row)
    await updateImport(tx, row, { state: 'cancelled' })
    await record(deps.platform, tx, call.by, {
      item: importItem(row),
      type: 'filing.import-cancelled',
      data: { name: row.file_name },
    })
    return { id }
  })
}

/** What nobody settled is left unused: it is not on its sender's list any more. */
export async function expireImports(deps: FilingDeps): Promise<void> {
  const { db, clock } = deps.platform
  for (const ref of await listForgotten(db, listedSince(clock)))
    await change(deps.platform, async (tx) => {
      const row = await findImportForChange(tx, ref.region_id, ref.id)
      if (!row || !sheetVerdict(row.state, 'confirm').ok) return
      await removeRows(tx, row)
      await updateImport(tx, row, { state: 'cancelled' })
      await record(deps.platform, tx, null, {
        item: importItem(row),
        type: 'filing.import-expired',
        data: { name: row.file_name },
      })
    })
}
