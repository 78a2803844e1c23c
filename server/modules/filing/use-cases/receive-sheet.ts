/** Sheets in: kept when they are sent, then read and judged. Rights are asked before a byte is kept. */
import type { Upload } from '../../../platform/bind.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { change } from '../../../platform/road.ts'
import { addSheet } from '../../../platform/sheet-reading/queue.ts'
import type { SheetReader } from '../../../platform/sheet-reading/reader.ts'
import { type ReceivedWorkbook, receiveWorkbook } from '../../../platform/spreadsheet/receive-workbook.ts'
import { insistDecided } from '../act.ts'
import type { FilingDeps } from '../deps.ts'
import { insistOffice } from '../policy.ts'
import type { Notes } from '../sheet/notes.ts'
import { insertImport } from '../store/imports.ts'
import { visibleFiling } from '../visible.ts'
import { withFieldsOf } from '../whole.ts'

/** The form of one filing. */
export async function receiveForm(
  deps: FilingDeps,
  sheets: SheetReader,
  call: Call,
  filingId: string,
  upload: Upload,
) {
  const whole = withFieldsOf(await visibleFiling(deps, call.actor, filingId), call.actor, 'filing.fill')
  insistDecided(whole, 'fill', call.actor)
  const received = await receiveWorkbook(deps.files, upload)
  const [unit] = await deps.organization.units(deps.platform.db, call.actor.regionId, [whole.row.unit_id])
  return read(deps, sheets, call, received, filingId, {
    version: whole.row.version,
    period: whole.period.code,
    unit: unit?.shortName ?? null,
    codes: whole.fields.map(({ row }) => row.code),
    unknown: [],
  })
}

/** Values of past periods. */
export async function receiveHistory(deps: FilingDeps, sheets: SheetReader, call: Call, upload: Upload) {
  await insistOffice(deps, deps.platform.db, call.actor, 'period.manage')
  const received = await receiveWorkbook(deps.files, upload)
  return read(deps, sheets, call, received, null, {
    version: 0,
    period: null,
    unit: null,
    codes: null,
    unknown: [],
  })
}

async function read(
  { platform }: FilingDeps,
  sheets: SheetReader,
  { actor: { regionId, accountId }, by }: Call,
  { name, sha256, kind }: ReceivedWorkbook,
  filingId: string | null,
  notes: Notes,
) {
  const id = platform.newId()
  const at = instantOf(platform)
  await change(platform, async (tx) => {
    await insertImport(tx, {
      region_id: regionId,
      id,
      kind: filingId === null ? 'history' : 'form',
      state: 'checking',
      filing_id: filingId,
      file_name: name,
      sha256,
      account_id: accountId,
      uploaded_by: by.name,
      uploaded_at: at,
      notes: JSON.stringify(notes),
      rows_total: 0,
      rows_good: 0,
      rows_faulty: 0,
      rows_unchanged: 0,
      rows_warned: 0,
    })
    await addSheet(tx, { regionId, id, kind: 'filing', accountId, sha256, fileKind: kind, by, at })
  })
  await sheets.begin({ regionId, id })
  return { id }
}
