/** Handover sheets with the names that people read. */
import { type Expression, type SqlBool, sql } from 'kysely'
import {
  handoverItems,
  type HandoverItems,
  type HandoverRow,
  type HandoverSheet,
} from '../../../../contract/handover.ts'
import { confirmVerdict, sides } from '../../../../domain/handover/handover.ts'
import { type Actor, listScope, may } from '../../../../domain/identity/rights.ts'
import type { Db } from '../../../platform/context.ts'
import type { HandoverDeps } from '../deps.ts'
import { mayRead, maySignForOthers, type Place, targetOf } from '../policy.ts'
import { stateOf } from '../store.ts'

type Page = { readonly page: number; readonly size: number }

/** The sheets of an actor's reach, the newest first: made over posts of one's units, or with one's own word on them. */
export async function listSheets(
  deps: HandoverDeps,
  actor: Actor,
  { page, size }: Page,
): Promise<{ rows: HandoverRow[]; total: number }> {
  const { db } = deps.platform
  const unitIds = await unitsInReach(deps, actor)
  const readable = sheets(db, actor.regionId).where(
    (row): Expression<SqlBool> =>
      row.or([
        row('handover.leaver_id', '=', actor.personId),
        row('handover.taker_id', '=', actor.personId),
        ...(unitIds === 'all' ? [sql<SqlBool>`true`] : []),
        ...(unitIds !== 'all' && unitIds.length > 0 ? [row('unit.id', 'in', [...unitIds])] : []),
      ]),
  )
  const [rows, { total }] = await Promise.all([
    readable
      .orderBy('handover.made_at', 'desc')
      .orderBy('handover.id', 'desc')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    readable
      .clearSelect()
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ])
  return { rows: rows.map(toRow), total }
}

const nobody = { leaverId: '', takerId: '' }

/** Units and sections over whose posts the actor reads every sheet. */
async function unitsInReach(
  { platform, organization }: HandoverDeps,
  actor: Actor,
): Promise<'all' | readonly string[]> {
  const scope = listScope(actor, 'handover.make')
  if (scope.everything) return 'all'
  const roots = [...scope.unitIds, ...actor.posts.map(({ rootUnitId }) => rootUnitId)]
  const units = await organization.unitsBelow(platform.db, actor.regionId, roots)
  return units.flatMap(({ id, rootId }) =>
    mayRead(actor, { postId: '', unitId: id, rootUnitId: rootId }, nobody) ? [id] : [],
  )
}

/** One sheet; null where it is not there or not for this reader. */
export async function findSheet(
  db: Db,
  actor: Actor,
  id: string,
  liveItems: (row: SheetNamed) => Promise<HandoverItems>,
): Promise<HandoverSheet | null> {
  const row = await sheets(db, actor.regionId).where('handover.id', '=', id).executeTakeFirst()
  if (!row) return null
  const place = placeOf(row)
  const parties = { leaverId: row.leaver_id, takerId: row.taker_id }
  if (!mayRead(actor, place, parties)) return null
  const state = stateOf(row.state)
  const signer = { personId: actor.personId, maySignForOthers: maySignForOthers(actor, place) }
  const confirmed = { leaver: row.leaver_confirmed_at !== null, taker: row.taker_confirmed_at !== null }
  const isParty = actor.personId === parties.leaverId || actor.personId === parties.takerId
  return {
    ...toRow(row),
    note: row.note,
    cancelledNote: row.cancelled_note,
    madeByPost: row.made_by_post,
    // What is open changes until the day; what was handed over stays as it was.
    items: state === 'open' || state === 'confirmed' ? await liveItems(row) : handoverItems.parse(row.items),
    mayConfirm: sides
      .filter((side) => confirmVerdict({ state, ...parties, confirmed }, side, signer, 'x').ok)
      .map((side) => ({ side, standIn: !isParty })),
    mayCancel: state === 'open' && may(actor, 'handover.make', targetOf(actor, place)),
  }
}

export type SheetNamed = Awaited<ReturnType<ReturnType<typeof sheets>['executeTakeFirstOrThrow']>>

export const placeOf = (row: SheetNamed): Place => ({
  postId: row.post_id,
  unitId: row.unit_id,
  rootUnitId: row.root_unit_id,
})

function sheets(db: Db, regionId: string) {
  return db
    .selectFrom('handover')
    .innerJoin('post', (join) =>
      join.onRef('post.region_id', '=', 'handover.region_id').onRef('post.id', '=', 'handover.post_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.region_id', '=', 'post.region_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .innerJoin('unit as root', (join) =>
      join.onRef('root.region_id', '=', 'unit.region_id').onRef('root.id', '=', 'unit.root_id'),
    )
    .innerJoin('person as leaver', (join) =>
      join.onRef('leaver.region_id', '=', 'handover.region_id').onRef('leaver.id', '=', 'handover.leaver_id'),
    )
    .innerJoin('person as taker', (join) =>
      join.onRef('taker.region_id', '=', 'handover.region_id').onRef('taker.id', '=', 'handover.taker_id'),
    )
    .leftJoin('post as receiving', (join) =>
      join
        .onRef('receiving.region_id', '=', 'handover.region_id')
        .onRef('receiving.id', '=', 'handover.receiving_post_id'),
    )
    .leftJoin('unit as receiving_unit', (join) =>
      join
        .onRef('receiving_unit.region_id', '=', 'receiving.region_id')
        .onRef('receiving_unit.id', '=', 'receiving.unit_id'),
    )
    .selectAll('handover')
    .select([
      'post.title',
      'post.kind',
      'unit.id as unit_id',
      'unit.root_id as root_unit_id',
      'unit.name as unit_name',
      'root.short_name as root_name',
      'leaver.name as leaver_name',
      'taker.name as taker_name',
      'receiving.title as receiving_title',
      'receiving_unit.id as receiving_unit_id',
      'receiving_unit.root_id as receiving_root_id',
      'receiving_unit.name as receiving_unit_name',
    ])
    .where('handover.region_id', '=', regionId)
}

function toRow(row: SheetNamed): HandoverRow {
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    state: stateOf(row.state),
    post: {
      id: row.post_id,
      title: row.title,
      unit: row.root_name,
      section: row.unit_id === row.root_unit_id ? null : row.unit_name,
    },
    leaver: { id: row.leaver_id, name: row.leaver_name },
    taker: { id: row.taker_id, name: row.taker_name },
    receivingPost:
      row.receiving_post_id === null
        ? null
        : {
            id: row.receiving_post_id,
            title: row.receiving_title ?? '',
            unit: row.root_name,
            section: row.receiving_unit_id === row.receiving_root_id ? null : row.receiving_unit_name,
          },
    lastDay: row.last_day,
    takesOverOn: row.takes_over_on,
    madeBy: row.made_by,
    madeAt: row.made_at,
    signed: {
      leaver: signature(row.leaver_confirmed_by, row.leaver_confirmed_at, row.leaver_confirmed_note),
      taker: signature(row.taker_confirmed_by, row.taker_confirmed_at, row.taker_confirmed_note),
    },
    doneAt: row.done_at,
  }
}

const signature = (by: string | null, at: string | null, note: string | null) =>
  by === null || at === null ? null : { by, at, note }

/** Titles of sheets and vacancies for the one list of to-dos. */
export async function listBriefs(db: Db, regionId: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  const [found, vacancies] = await Promise.all([
    sheets(db, regionId)
      .where('handover.id', 'in', [...ids])
      .execute(),
    db
      .selectFrom('vacancy')
      .innerJoin('post', (join) =>
        join.onRef('post.region_id', '=', 'vacancy.region_id').onRef('post.id', '=', 'vacancy.post_id'),
      )
      .innerJoin('unit', (join) =>
        join.onRef('unit.region_id', '=', 'post.region_id').onRef('unit.id', '=', 'post.unit_id'),
      )
      .innerJoin('unit as root', (join) =>
        join.onRef('root.region_id', '=', 'unit.region_id').onRef('root.id', '=', 'unit.root_id'),
      )
      .select([
        'vacancy.id',
        'post.title',
        'vacancy.vacant_from',
        'unit.id as unit_id',
        'root.id as root_id',
        'unit.name as unit_name',
        'root.short_name',
      ])
      .where('vacancy.region_id', '=', regionId)
      .where('vacancy.id', 'in', [...ids])
      .execute(),
  ])
  return [
    ...found.map((row) => ({
      kind: 'handover' as const,
      id: row.id,
      number: row.number,
      title: [row.root_name, row.unit_id === row.root_unit_id ? '' : row.unit_name, row.title]
        .filter(Boolean)
        .join(' '),
      from: row.made_by,
      unit: row.root_name,
      facts: { leaver: row.leaver_name, taker: row.taker_name, on: row.last_day },
    })),
    ...vacancies.map((row) => ({
      kind: 'vacancy' as const,
      id: row.id,
      number: '',
      title: [row.short_name, row.unit_id === row.root_id ? '' : row.unit_name, row.title]
        .filter(Boolean)
        .join(' '),
      from: null,
      unit: row.short_name,
      facts: { on: row.vacant_from, unitId: row.unit_id },
    })),
  ]
}
