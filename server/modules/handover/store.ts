/** Handover sheets and vacancies as they are kept. */
import type { Insertable, Selectable, Updateable } from 'kysely'
import { type HandoverState, handoverStates, type Side } from '../../../domain/handover/handover.ts'
import type { Day, Instant } from '../../../domain/kernel.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { Handover, Vacancy } from '../../platform/schema.ts'
import { takeSerials } from '../../platform/serials.ts'

export type SheetRow = Selectable<Handover>
export type VacancyStored = Selectable<Vacancy>

export function stateOf(text: string): HandoverState {
  const state = handoverStates.find((known) => known === text)
  if (!state) throw new Refused('internal', { reason: 'unknown-state' })
  return state
}

export const takeNumber = async (tx: Tx, regionId: string, year: number): Promise<string> =>
  `交${year}-${await takeSerials(tx, regionId, 'handover', year, 1)}`

export async function insertSheet(tx: Tx, row: Insertable<Handover>): Promise<void> {
  await tx.insertInto('handover').values(row).execute()
}

export async function getSheetForChange(tx: Tx, regionId: string, id: string): Promise<SheetRow> {
  const row = await tx
    .selectFrom('handover')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused('not-found')
  return row
}

export async function saveSheet(tx: Tx, sheet: SheetRow, patch: Updateable<Handover>): Promise<number> {
  await tx
    .updateTable('handover')
    .set({ ...patch, version: sheet.version + 1 })
    .where('region_id', '=', sheet.region_id)
    .where('id', '=', sheet.id)
    .where('version', '=', sheet.version)
    .executeTakeFirstOrThrow()
  return sheet.version + 1
}

export const signatureColumns = (
  side: Side,
  signature: { readonly by: string; readonly at: Instant; readonly note: string | null },
): Updateable<Handover> =>
  side === 'leaver'
    ? {
        leaver_confirmed_by: signature.by,
        leaver_confirmed_at: signature.at,
        leaver_confirmed_note: signature.note,
      }
    : {
        taker_confirmed_by: signature.by,
        taker_confirmed_at: signature.at,
        taker_confirmed_note: signature.note,
      }

export async function findSheetOf(db: Db, regionId: string, tenureId: string): Promise<string | null> {
  const row = await db
    .selectFrom('handover')
    .select('number')
    .where('region_id', '=', regionId)
    .where('tenure_id', '=', tenureId)
    .where('state', '<>', 'cancelled')
    .executeTakeFirst()
  return row?.number ?? null
}

/** Tenures that have a sheet, for good or on its way. */
export async function listTenuresWithSheet(db: Db, regionId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('handover')
    .select('tenure_id')
    .where('region_id', '=', regionId)
    .where('state', '<>', 'cancelled')
    .execute()
  return new Set(rows.map(({ tenure_id }) => tenure_id))
}

/** Confirmed sheets whose day has come. */
export function listDue(db: Db, day: Day): Promise<readonly { region_id: string; id: string }[]> {
  return db
    .selectFrom('handover')
    .select(['region_id', 'id'])
    .where('state', '=', 'confirmed')
    .where('takes_over_on', '<=', day)
    .orderBy('takes_over_on')
    .orderBy('id')
    .execute()
}

// vacancies ----------------------------------------------------------------------------------------

export async function findOpenVacancy(
  tx: Tx,
  regionId: string,
  postId: string,
): Promise<VacancyStored | null> {
  const row = await tx
    .selectFrom('vacancy')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('post_id', '=', postId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** The same first day is the same vacancy: it opens again rather than being told anew. */
export async function openVacancy(
  tx: Tx,
  row: { regionId: string; id: string; postId: string; vacantFrom: Day; at: Instant },
): Promise<{ readonly id: string; readonly noticedAt: Instant }> {
  const saved = await tx
    .insertInto('vacancy')
    .values({
      region_id: row.regionId,
      id: row.id,
      post_id: row.postId,
      vacant_from: row.vacantFrom,
      noticed_at: row.at,
      ended_at: null,
      version: 1,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'post_id', 'vacant_from'])
        .doUpdateSet((old) => ({ ended_at: null, version: old('vacancy.version', '+', 1) })),
    )
    .returning(['id', 'noticed_at as noticedAt'])
    .executeTakeFirstOrThrow()
  return saved
}

export async function endVacancy(tx: Tx, vacancy: VacancyStored, at: Instant): Promise<void> {
  await tx
    .updateTable('vacancy')
    .set({ ended_at: at, version: vacancy.version + 1 })
    .where('region_id', '=', vacancy.region_id)
    .where('id', '=', vacancy.id)
    .execute()
}

/** A last day was brought forward: the vacancy that was told begins earlier. */
export async function moveVacancy(tx: Tx, vacancy: VacancyStored, vacantFrom: Day): Promise<void> {
  await tx
    .updateTable('vacancy')
    .set({ vacant_from: vacantFrom, version: vacancy.version + 1 })
    .where('region_id', '=', vacancy.region_id)
    .where('id', '=', vacancy.id)
    .execute()
}

/** A vacancy that is not over. */
export async function findVacancy(db: Db, regionId: string, id: string): Promise<VacancyStored | null> {
  const row = await db
    .selectFrom('vacancy')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

export function listOpenVacancies(db: Db, regionId: string): Promise<readonly VacancyStored[]> {
  return db
    .selectFrom('vacancy')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('ended_at', 'is', null)
    .orderBy('vacant_from')
    .orderBy('id')
    .execute()
}

/** Whether a confirmed sheet brings the work of a post to another one. */
export async function isWorkTaken(tx: Tx, regionId: string, postId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('handover')
    .select('id')
    .where('region_id', '=', regionId)
    .where('post_id', '=', postId)
    .where('state', '=', 'confirmed')
    .where('receiving_post_id', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}
