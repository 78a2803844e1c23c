/** Bulletins as they are listed and looked through. */
import type { z } from 'zod'
import { rivalImport, type rivalSet } from '../../../../contract/scoring-rivals.ts'
import { sheetTrouble } from '../../../../contract/sheet-reading.ts'
import { nodesOf } from '../../../../domain/scoring/methodology.ts'
import type { Db, Platform } from '../../../platform/context.ts'
import { progressOf, type SheetProgress } from '../../../platform/sheet-reading/queue.ts'
import { type BulletinRow, readingShape } from '../store/bulletins.ts'
import type { MethodologyReader } from '../store/methodologies.ts'

type View = z.input<typeof rivalImport>

const statesShown = rivalImport.shape.state

export async function importViews(platform: Platform, rows: readonly BulletinRow[]): Promise<View[]> {
  const { db, clock } = platform
  const ids = rows.map(({ id }) => id)
  const progress = await progressOf(db, rows[0]?.region_id ?? '', ids, clock.now())
  return rows.map((row) => importView(row, progress.get(row.id) ?? null))
}

function importView(row: BulletinRow, progress: SheetProgress | null): View {
  const { sentFor, scoringHash: _, ...reading } = readingShape.parse(row.reading)
  return {
    id: row.id,
    state: statesShown.parse(row.state === 'withdrawn' ? 'confirmed' : row.state),
    fileName: row.file_name,
    uploadedAt: row.uploaded_at,
    uploadedBy: row.uploaded_by,
    progress,
    trouble: row.trouble === null ? null : sheetTrouble.parse(row.trouble),
    ...reading,
    readFor: reading.formPeriod ?? sentFor,
    period: periodOf(row),
    source: row.source,
    publishedOn: row.published_on,
  }
}

const periodOf = (row: BulletinRow) =>
  row.period === null
    ? null
    : {
        code: row.period,
        name: row.period_name ?? '',
        startsOn: row.period_starts_on ?? '',
        endsOn: row.period_ends_on ?? '',
      }

export async function setsView(
  db: Db,
  methodologies: MethodologyReader,
  rows: readonly BulletinRow[],
): Promise<z.input<typeof rivalSet>[]> {
  const regionId = rows[0]?.region_id
  const loaded = regionId === undefined ? [] : await methodologies.list(db, regionId)
  const names = new Map(
    loaded.flatMap(({ methodology }) =>
      nodesOf(methodology.tree).map(({ code, name }): [string, string] => [code, name.zh]),
    ),
  )
  return rows.map((row) => setView(row, names))
}

function setView(row: BulletinRow, names: ReadonlyMap<string, string>): z.input<typeof rivalSet> {
  const { columns } = readingShape.parse(row.reading)
  return {
    id: row.id,
    period: periodOf(row) ?? { code: '', name: '', startsOn: '', endsOn: '' },
    source: row.source ?? '',
    publishedOn: row.published_on ?? '',
    fileName: row.file_name,
    confirmedAt: row.confirmed_at ?? '',
    confirmedBy: row.confirmed_by ?? '',
    columns: columns.map(({ code, as }) => ({ code, name: names.get(code) ?? code, as })),
    withdrawn:
      row.withdrawn_at === null
        ? null
        : { at: row.withdrawn_at, by: row.withdrawn_by ?? '', reason: row.withdrawn_reason ?? '' },
  }
}
