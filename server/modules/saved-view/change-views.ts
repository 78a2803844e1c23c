/** Keeping, changing, ordering and throwing away one's own views. Nobody touches those of another. */
import type { z } from 'zod'
import { mostSavedViews, type savedViewRoutes } from '../../../contract/saved-view.ts'
import { may } from '../../../domain/identity/rights.ts'
import { today } from '../../platform/clock.ts'
import { type Call, type Db, instantOf, type Tx } from '../../platform/context.ts'
import { badField, Refused } from '../../platform/refused.ts'
import { change, record } from '../../platform/road.ts'
import { insistSameVersion } from '../organization/index.ts'
import type { SavedViewDeps } from './deps.ts'
import {
  getForChange,
  insertView,
  listOwn,
  lockAccount,
  removeView,
  setOrdinal,
  updateView,
  type ViewRow,
} from './store.ts'
import { ownerOf } from './views.ts'

export async function saveView(
  { platform }: SavedViewDeps,
  { actor, by }: Call,
  given: z.output<(typeof savedViewRoutes.save)['body']>,
) {
  const owner = ownerOf(actor)
  return change(platform, async (tx) => {
    await lockAccount(tx, owner)
    const present = await listOwn(tx, owner)
    insistFree(present, given.name)
    if (present.length >= mostSavedViews)
      throw new Refused('refused', { reason: 'too-many-views', facts: { most: mostSavedViews } })
    const row: ViewRow = {
      region_id: owner.regionId,
      account_id: owner.accountId,
      id: platform.newId(),
      name: given.name,
      filter: given.filter,
      ordinal: Math.max(-1, ...present.map(({ ordinal }) => ordinal)) + 1,
      shared: false,
      owner_name: by.name,
      created_at: instantOf(platform),
      version: 1,
    }
    await insertView(tx, row)
    await record(platform, tx, by, {
      item: itemOf(row),
      type: 'saved-view.saved',
      data: { name: row.name, filter: given.filter },
    })
    return { id: row.id, version: row.version }
  })
}

export async function changeView(
  deps: SavedViewDeps,
  { actor, by }: Call,
  id: string,
  given: z.output<(typeof savedViewRoutes.change)['body']>,
) {
  const owner = ownerOf(actor)
  return change(deps.platform, async (tx) => {
    await lockAccount(tx, owner)
    const row = await getForChange(tx, owner, id)
    await insistSameVersion(tx, { regionId: row.region_id, id: row.id }, given.version, row.version)
    const { name = row.name, filter, shared = row.shared } = given
    if (name !== row.name) insistFree(await listOwn(tx, owner), name)
    if (shared && !row.shared) await insistMayShare(deps, tx, actor)
    await updateView(tx, row, {
      name,
      shared,
      ...(filter === undefined ? {} : { filter: JSON.stringify(filter) }),
    })
    await record(deps.platform, tx, by, {
      item: itemOf(row),
      type: 'saved-view.changed',
      data: {
        changes: [
          ...(name === row.name ? [] : [{ field: 'name', before: row.name, after: name }]),
          ...(shared === row.shared ? [] : [{ field: 'shared', before: row.shared, after: shared }]),
          ...(filter === undefined ? [] : [{ field: 'filter', before: row.filter, after: filter }]),
        ],
      },
    })
    return { id: row.id, version: row.version + 1 }
  })
}

/** The ids given come first, in that order; what was not named follows as it was. */
export async function orderViews({ platform }: SavedViewDeps, { actor }: Call, ids: readonly string[]) {
  const owner = ownerOf(actor)
  return change(platform, async (tx) => {
    await lockAccount(tx, owner)
    const present = await listOwn(tx, owner)
    ids.forEach((id, index) => {
      if (!present.some((row) => row.id === id)) throw badField(`body.ids.${index}`, 'not-a-choice')
      if (ids.indexOf(id) !== index) throw badField(`body.ids.${index}`, 'given-twice')
    })
    const place = ({ id }: ViewRow) => (ids.includes(id) ? ids.indexOf(id) : present.length)
    const ordered = present.toSorted((one, other) => place(one) - place(other))
    for (const [ordinal, row] of ordered.entries())
      if (row.ordinal !== ordinal) await setOrdinal(tx, row, ordinal)
    return { ids: ordered.map(({ id }) => id) }
  })
}

export async function dropView({ platform }: SavedViewDeps, { actor, by }: Call, id: string) {
  return change(platform, async (tx) => {
    const row = await getForChange(tx, ownerOf(actor), id)
    await removeView(tx, row)
    await record(platform, tx, by, {
      item: itemOf(row),
      type: 'saved-view.removed',
      data: { name: row.name, filter: row.filter },
    })
    return { id: row.id }
  })
}

const itemOf = ({ region_id, id }: ViewRow) => ({ regionId: region_id, kind: 'saved-view', id })

function insistFree(present: readonly ViewRow[], name: string): void {
  if (present.some((row) => row.name === name)) throw new Refused('already-exists', { reason: 'name-taken' })
}

/** Who runs the mechanism may put a view before everybody. */
async function insistMayShare(deps: SavedViewDeps, tx: Tx, actor: Call['actor']): Promise<void> {
  if (!(await mayShare(deps, tx, actor))) throw new Refused('forbidden', { reason: 'no-right' })
}

export async function mayShare(
  { platform, mechanisms }: SavedViewDeps,
  db: Db | Tx,
  actor: Call['actor'],
): Promise<boolean> {
  const mechanism = await mechanisms.inForce(db, actor.regionId, today(platform.clock))
  return (
    mechanism !== null && may(actor, 'task.issue', { regionId: actor.regionId, mechanismId: mechanism.id })
  )
}
