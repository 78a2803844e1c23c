import { sql } from 'kysely'
import type { ActingRow } from '../../../../contract/acting.ts'
import { actingStateOn } from '../../../../domain/organization/acting.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type { HeldPost } from '../../../../domain/organization/posts.ts'
import type { Db } from '../../../platform/context.ts'
import { postKind } from '../store.ts'
import { endingOf } from '../store/acting.ts'

/** Authorities of the region, the newest first. */
export async function listActings(db: Db, regionId: string, day: Day): Promise<ActingRow[]> {
  const rows = await db
    .selectFrom('acting')
    .innerJoin('post', (join) =>
      join.onRef('post.region_id', '=', 'acting.region_id').onRef('post.id', '=', 'acting.post_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.region_id', '=', 'post.region_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .innerJoin('unit as root', (join) =>
      join.onRef('root.region_id', '=', 'unit.region_id').onRef('root.id', '=', 'unit.root_id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'acting.region_id').onRef('person.id', '=', 'acting.person_id'),
    )
    .leftJoin('person as absent', (join) =>
      join.onRef('absent.region_id', '=', 'acting.region_id').onRef('absent.id', '=', 'acting.for_person_id'),
    )
    .select([
      'acting.id',
      'acting.version',
      'post.id as postId',
      'post.title',
      'unit.name as unitName',
      'unit.id as unitId',
      'root.id as rootId',
      'root.short_name as rootName',
      'person.id as personId',
      'person.name',
      'absent.id as absentId',
      'absent.name as absentName',
      'acting.starts_on as startsOn',
      'acting.ends_on as endsOn',
      'acting.authority',
      'acting.set_by as setBy',
      'acting.set_at as setAt',
      'acting.ended_at as endedAt',
      'acting.ended_why as endedWhy',
      'acting.ended_text as endedText',
    ])
    .where('acting.region_id', '=', regionId)
    .orderBy('acting.starts_on', 'desc')
    .orderBy('acting.id', 'desc')
    .limit(300)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    state: actingStateOn(row, day),
    post: {
      id: row.postId,
      title: row.title,
      unit: row.rootName,
      section: row.unitId === row.rootId ? null : row.unitName,
    },
    for: row.absentId === null ? null : { id: row.absentId, name: row.absentName ?? '' },
    person: { id: row.personId, name: row.name },
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    authority: row.authority,
    setBy: row.setBy,
    setAt: row.setAt,
    ended:
      row.endedAt === null || row.endedWhy === null
        ? null
        : { at: row.endedAt, why: endingOf(row.endedWhy), text: row.endedText },
  }))
}

/**
 * Posts whose work a person does for others today: by authority in force, and as backup (备岗) of a section's
 * posts that stand vacant. Only while the person holds a post of one's own; leadership is stood in for by
 * written authority alone.
 */
export async function listPostsActedFor(
  db: Db,
  regionId: string,
  personId: string,
  day: Day,
): Promise<readonly HeldPost[]> {
  const { rows } = await sql<{
    post_id: string
    kind: string
    title: string
    unit_id: string
    root_unit_id: string
    unit: string
    acting_id: string | null
    absent_id: string | null
    absent: string | null
    until: string | null
  }>`
    with own as (
      select post_id from tenure
      where region_id = ${regionId} and person_id = ${personId}
        and starts_on <= ${day} and (ends_on is null or ends_on >= ${day})
    ), stood_in as materialized (
      select a.post_id, a.id as acting_id, a.for_person_id as absent_id, a.ends_on as until
      from acting a
      left join tenure t on t.region_id = a.region_id and t.post_id = a.post_id
        and t.starts_on <= ${day} and (t.ends_on is null or t.ends_on >= ${day})
      where a.region_id = ${regionId} and a.person_id = ${personId} and a.ended_at is null
        and a.starts_on <= ${day} and a.ends_on >= ${day}
        and (t.person_id is null or t.person_id = a.for_person_id)
        and exists (select 1 from own)
      union all
      select distinct r.responsible_post_id, null::uuid, null::uuid, null::date
      from responsibility r
      join own on own.post_id = r.backup_post_id
      join post p on p.region_id = r.region_id and p.id = r.responsible_post_id
      where r.region_id = ${regionId} and p.kind in ('section-head', 'officer', 'liaison')
        and r.starts_on <= ${day} and (r.ends_on is null or r.ends_on >= ${day})
        and not exists (
          select 1 from tenure t
          where t.region_id = r.region_id and t.post_id = r.responsible_post_id
            and t.starts_on <= ${day} and (t.ends_on is null or t.ends_on >= ${day}))
        and not exists (
          select 1 from acting a
          where a.region_id = r.region_id and a.post_id = r.responsible_post_id and a.ended_at is null
            and a.starts_on <= ${day} and a.ends_on >= ${day})
    )
    select s.post_id, p.kind, p.title, p.unit_id, u.root_id as root_unit_id, root.short_name as unit,
           s.acting_id, s.absent_id, absent.name as absent, s.until
    from stood_in s
    join post p on p.region_id = ${regionId} and p.id = s.post_id
    join unit u on u.region_id = p.region_id and u.id = p.unit_id
    join unit root on root.region_id = u.region_id and root.id = u.root_id
    left join person absent on absent.region_id = ${regionId} and absent.id = s.absent_id
    where s.post_id not in (select post_id from own)
    order by u.ordinal, p.ordinal, p.id`.execute(db)
  return rows.map((row) => ({
    postId: row.post_id,
    kind: postKind(row.kind),
    title: row.title,
    unitId: row.unit_id,
    rootUnitId: row.root_unit_id,
    actingFor: {
      actingId: row.acting_id,
      personId: row.absent_id,
      person: row.absent,
      unit: row.unit,
      until: row.until,
    },
  }))
}
