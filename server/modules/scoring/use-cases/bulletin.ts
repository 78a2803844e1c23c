/** A bulletin of the province: read, looked at, and taken into a period or thrown away. */
import type { BulletinColumn } from '../../../../domain/scoring/bulletin.ts'
import type { ScoredPeriod } from '../../../../domain/scoring/period.ts'
import { bytesOfReals } from '../../../../domain/scoring/release.ts'
import { standIn } from '../../../../domain/scoring/score.ts'
import { sheetVerdict } from '../../../../domain/sheet/life-cycle.ts'
import { today } from '../../../platform/clock.ts'
import type { Upload } from '../../../platform/bind.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { badField, insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { addSheet, removeSheet } from '../../../platform/sheet-reading/queue.ts'
import type { SheetReader } from '../../../platform/sheet-reading/reader.ts'
import { receiveWorkbook } from '../../../platform/spreadsheet/receive-workbook.ts'
import type { ScoringDeps } from '../deps.ts'
import { findPeriod } from '../periods.ts'
import { insistOffice } from '../policy.ts'
import type { MethodologyReader } from '../store/methodologies.ts'
import {
  type BulletinRow,
  findBulletin,
  goodLines,
  insertBulletin,
  lockBulletin,
  type Reading,
  readingShape,
  removeLines,
  updateBulletin,
} from '../store/bulletins.ts'

const nothingRead: Reading = {
  sheet: '',
  columns: [],
  unknown: [],
  rows: { total: 0, good: 0, faulty: 0, warned: 0 },
  formPeriod: null,
  sentFor: null,
  scoringHash: null,
}

/** Rights are asked before a byte is kept. */
export async function receiveBulletin(
  deps: ScoringDeps,
  sheets: SheetReader,
  { actor, by }: Call,
  upload: Upload,
  asked: string | null,
): Promise<BulletinRow> {
  const { platform, files } = deps
  const { regionId, accountId } = actor
  await insistOffice(deps, platform.db, actor, 'scoring.rivals')
  const period = asked === null ? null : await findPeriod(deps, platform.db, regionId, asked, 'query.period')
  const { name, kind, sha256 } = await receiveWorkbook(files, upload)
  const id = platform.newId()
  const at = instantOf(platform)
  await change(platform, async (tx) => {
    await insertBulletin(tx, {
      region_id: regionId,
      id,
      account_id: accountId,
      state: 'checking',
      file_name: name,
      sha256,
      uploaded_at: at,
      uploaded_by: by.name,
      reading: { ...nothingRead, sentFor: period?.code ?? null },
    })
    await addSheet(tx, { regionId, id, kind: 'bulletin', accountId, sha256, fileKind: kind, by, at })
  })
  await sheets.begin({ regionId, id })
  return findBulletin(platform.db, regionId, id)
}

export type KnownBulletin = {
  readonly period: string
  readonly source: string
  readonly publishedOn: string
  readonly columns: readonly BulletinColumn[]
  readonly places: readonly { readonly code: string | null; readonly name: string }[]
  /** Places × columns. */
  readonly cells: Float64Array
}

/** Inside somebody else's change, which has authorised: what is known without a file. */
export async function takeBulletin(
  deps: ScoringDeps,
  { tx, regionId, by }: { readonly tx: Tx; readonly regionId: string; readonly by: Call['by'] | null },
  known: KnownBulletin,
): Promise<void> {
  const { platform } = deps
  const { places, columns } = known
  const period = await findPeriod(deps, tx, regionId, known.period, 'period')
  const rows = { total: places.length, good: places.length, faulty: 0, warned: 0 }
  const row = {
    region_id: regionId,
    id: platform.newId(),
    account_id: by?.accountId ?? platform.newId(),
    state: 'checked',
    file_name: known.source,
    sha256: '',
    uploaded_at: instantOf(platform),
    uploaded_by: by?.name ?? '',
    reading: { ...nothingRead, columns: named(columns), rows },
  }
  await insertBulletin(tx, row)
  await keep(deps, tx, by, row, { ...known, period })
}

const named = (columns: readonly BulletinColumn[]) =>
  columns.map(({ code, as }) => ({ cell: '', heading: code, code, name: code, as }))

/** The good rows; of a faulty one nothing is taken. Asked again with the same words it answers the same. */
export async function confirmBulletin(
  deps: ScoringDeps,
  methodologies: MethodologyReader,
  { actor, by }: Call,
  given: {
    readonly id: string
    readonly period: string
    readonly source: string
    readonly publishedOn: string
  },
): Promise<BulletinRow> {
  const { platform } = deps
  const { regionId } = actor
  return change(platform, async (tx) => {
    await insistOffice(deps, tx, actor, 'scoring.rivals')
    const row = await lockBulletin(tx, regionId, given.id)
    if (row.state === 'confirmed' && row.period === given.period && row.source === given.source) return row
    insist(sheetVerdict(row.state, 'confirm'))
    const period = await findPeriod(deps, tx, regionId, given.period, 'body.period')
    const day = today(platform.clock)
    if (given.publishedOn > day) throw badField('body.publishedOn', 'in-the-future')
    if (given.publishedOn < period.startsOn) throw badField('body.publishedOn', 'before-period')
    const { rows, columns, scoringHash } = readingShape.parse(row.reading)
    const methodology = await methodologies.inForce(tx, regionId, period.endsOn)
    if (scoringHash !== null && scoringHash !== methodology.scoringHash)
      throw badField('body.period', 'read-by-another-methodology')
    if (rows.good === 0) throw new Refused('refused', { reason: 'no-good-rows' })
    await keep(deps, tx, by, row, { ...given, period, ...(await packed(tx, row, rows.good, columns)) })
    return findBulletin(tx, regionId, row.id)
  })
}

async function keep(
  { platform }: ScoringDeps,
  tx: Tx,
  by: Call['by'] | null,
  row: Pick<BulletinRow, 'region_id' | 'id' | 'file_name'>,
  known: Omit<KnownBulletin, 'period'> & { readonly period: ScoredPeriod },
): Promise<void> {
  const { period, source, publishedOn, columns, places, cells } = known
  await updateBulletin(tx, row, {
    state: 'confirmed',
    period: period.code,
    period_name: period.name,
    period_starts_on: period.startsOn,
    period_ends_on: period.endsOn,
    source,
    published_on: publishedOn,
    confirmed_at: instantOf(platform),
    confirmed_by: by?.name ?? '',
    columns: JSON.stringify(columns),
    places: JSON.stringify(places),
    cells: Buffer.from(bytesOfReals(cells)),
  })
  await removeLines(tx, row)
  await record(platform, tx, by, {
    item: { regionId: row.region_id, kind: 'bulletin', id: row.id },
    type: 'bulletin.confirmed',
    data: {
      name: row.file_name,
      period: period.code,
      source,
      publishedOn,
      places: places.length,
      columns: columns.length,
    },
  })
}

/** The good lines as one table of numbers: places × those columns in which something stands. */
async function packed(tx: Tx, row: BulletinRow, count: number, read: readonly BulletinColumn[]) {
  const keyOf = ({ as, code }: BulletinColumn) => `${as} ${code}`
  const all = read.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const at = new Map(all.map((column, index): [string, number] => [keyOf(column), index]))
  const table = new Float64Array(count * all.length).fill(Number.NaN)
  const used = new Set<number>()
  const places: { code: string | null; name: string }[] = []
  for await (const lines of goodLines(tx, row))
    for (const { code, name, cells } of lines) {
      for (const cell of cells) {
        const column = at.get(keyOf(cell)) ?? 0
        used.add(column)
        table[places.length * all.length + column] =
          cell.meaning === null ? (cell.value ?? Number.NaN) : standIn[cell.meaning]
      }
      places.push({ code, name })
    }
  const columns = all.flatMap(({ code, as }, index) => (used.has(index) ? [{ code, as, index }] : []))
  const cells = new Float64Array(count * columns.length)
  for (let place = 0; place < count; place++)
    for (const [to, { index }] of columns.entries())
      cells[place * columns.length + to] = table[place * all.length + index] ?? Number.NaN
  return { places, columns: columns.map(({ code, as }) => ({ code, as })), cells }
}

/** Also while it is being read: whoever reads it finds it gone. */
export async function cancelBulletin(deps: ScoringDeps, { actor, by }: Call, id: string) {
  const { platform } = deps
  const { regionId } = actor
  return change(platform, async (tx) => {
    await insistOffice(deps, tx, actor, 'scoring.rivals')
    // The sheet before its bulletin, in the order in which the reader locks them.
    await removeSheet(tx, { regionId, id })
    const row = await lockBulletin(tx, regionId, id)
    if (row.state === 'cancelled') return { id }
    insist(sheetVerdict(row.state, 'cancel'))
    await updateBulletin(tx, row, { state: 'cancelled' })
    await removeLines(tx, row)
    await record(platform, tx, by, {
      item: { regionId, kind: 'bulletin', id },
      type: 'bulletin.cancelled',
      data: { name: row.file_name },
    })
    return { id }
  })
}

/** Releases made with it stay as they are; later ones leave it out. */
export async function withdrawBulletin(deps: ScoringDeps, { actor, by }: Call, id: string, reason: string) {
  const { platform } = deps
  return change(platform, async (tx) => {
    await insistOffice(deps, tx, actor, 'scoring.rivals')
    const row = await lockBulletin(tx, actor.regionId, id)
    if (row.state !== 'confirmed') throw new Refused('refused', { reason: 'not-in-this-state' })
    await updateBulletin(tx, row, {
      state: 'withdrawn',
      withdrawn_at: instantOf(platform),
      withdrawn_by: by.name,
      withdrawn_reason: reason,
    })
    await record(platform, tx, by, {
      item: { regionId: row.region_id, kind: 'bulletin', id },
      type: 'bulletin.withdrawn',
      data: { name: row.file_name, period: row.period, source: row.source, reason },
    })
    return findBulletin(tx, actor.regionId, id)
  })
}
