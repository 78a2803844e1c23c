/** Duties as they are kept: a new row for every assignment, the one before ends the day before. */
import { v5 } from 'uuid'
import { addDays } from '../../../domain/calendar/day.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Duty, StoredDuty } from '../../../domain/responsibility/duty.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'

/** Of one mechanism across its editions: a duty stays whoever's it is when the document is issued anew. */
export type DutyKey = {
  readonly regionId: string
  readonly mechanismCode: string
  readonly indicatorCode: string
}

const namespace = '6f0b7c1e-3d0f-5b0a-9c55-0a8f4d6c2e11'

/** The chain a duty's events stand on. */
export const dutyId = ({ regionId, mechanismCode, indicatorCode }: DutyKey): string =>
  v5(`${regionId}/${mechanismCode}/${indicatorCode}`, namespace)

export type DutyRow = StoredDuty & { readonly id: string; readonly code: string }

/** Duties in force on a day, and those that stand last: they can begin later. */
export async function listDuties(
  db: Db,
  regionId: string,
  mechanismCode: string,
  day: Day,
): Promise<readonly DutyRow[]> {
  return duties(db, regionId, mechanismCode)
    .where((row) =>
      row.or([row('ends_on', 'is', null), row.and([row('starts_on', '<=', day), row('ends_on', '>=', day)])]),
    )
    .execute()
}

const duties = (db: Db, regionId: string, mechanismCode: string) =>
  db
    .selectFrom('responsibility')
    .innerJoin('mechanism', (join) =>
      join
        .onRef('mechanism.region_id', '=', 'responsibility.region_id')
        .onRef('mechanism.id', '=', 'responsibility.mechanism_id'),
    )
    .select([
      'responsibility.id',
      'indicator_code as code',
      'leadership_member_post_id as leadershipMemberPostId',
      'section_id as sectionId',
      'responsible_post_id as responsiblePostId',
      'responsible_person_id as responsiblePersonId',
      'backup_post_id as backupPostId',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'version',
    ])
    .where('responsibility.region_id', '=', regionId)
    .where('mechanism.code', '=', mechanismCode)

/** The duty that stands last; its indicator is held until the transaction ends. */
export async function getDutyForChange(tx: Tx, key: DutyKey, mechanismId: string): Promise<DutyRow | null> {
  const indicator = await tx
    .selectFrom('indicator')
    .select('code')
    .where('region_id', '=', key.regionId)
    .where('mechanism_id', '=', mechanismId)
    .where('code', '=', key.indicatorCode)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!indicator) throw new Refused('not-found')
  const row = await duties(tx, key.regionId, key.mechanismCode)
    .where('indicator_code', '=', key.indicatorCode)
    .where('ends_on', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Replacing on the very day the present one began leaves that one no day at all; it stays on record. */
export async function replaceDuty(
  tx: Tx,
  { regionId, indicatorCode }: DutyKey,
  current: DutyRow | null,
  next: Duty & { readonly id: string; readonly mechanismId: string; readonly startsOn: Day },
): Promise<number> {
  if (current) {
    const ended = await tx
      .updateTable('responsibility')
      .set({ ends_on: addDays(next.startsOn, -1) })
      .where('region_id', '=', regionId)
      .where('id', '=', current.id)
      .where('version', '=', current.version)
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) throw new Refused('version-changed')
  }
  const version = (current?.version ?? 0) + 1
  await tx
    .insertInto('responsibility')
    .values({
      region_id: regionId,
      id: next.id,
      mechanism_id: next.mechanismId,
      indicator_code: indicatorCode,
      leadership_member_post_id: next.leadershipMemberPostId,
      section_id: next.sectionId,
      responsible_post_id: next.responsiblePostId,
      responsible_person_id: next.responsiblePersonId,
      backup_post_id: next.backupPostId,
      starts_on: next.startsOn,
      ends_on: null,
      version,
    })
    .execute()
  return version
}
