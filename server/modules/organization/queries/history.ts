/** What changed on a unit, a post or a person of the region. */
import type { z } from 'zod'
import type { recordHistoryRoutes } from '../../../../contract/record-history.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'
import { type HistoryPage, listRecordHistory, type RecordHistory } from '../../../platform/record-history.ts'
import { Refused } from '../../../platform/refused.ts'
import { listPeopleByIds } from './people.ts'
import { listPostHolders } from './post-holders.ts'
import { listTenures } from './tenures.ts'
import { listUnitNames } from './units.ts'

export async function findUnitHistory(
  db: Db,
  regionId: string,
  id: string,
  page: HistoryPage,
): Promise<RecordHistory> {
  insistThere(await listUnitNames(db, regionId, [id]))
  return listRecordHistory(db, { regionId, kind: 'unit', id }, page)
}

export async function findPersonHistory(
  db: Db,
  regionId: string,
  id: string,
  page: HistoryPage,
): Promise<RecordHistory> {
  insistThere(await listPeopleByIds(db, regionId, [id]))
  return listRecordHistory(db, { regionId, kind: 'person', id }, page)
}

/** With everybody who held it, the latest first. */
export async function findPostHistory(
  db: Db,
  regionId: string,
  id: string,
  page: HistoryPage,
  today: Day,
): Promise<z.input<(typeof recordHistoryRoutes.post)['response']>> {
  insistThere(await listPostHolders(db, regionId, { postIds: [id] }, today))
  const tenures = await listTenures(db, regionId, { postIds: [id] })
  return {
    ...(await listRecordHistory(db, { regionId, kind: 'post', id }, page)),
    tenures: tenures.map(({ name, startsOn, endsOn }) => ({ person: name, startsOn, endsOn })).toReversed(),
  }
}

function insistThere(found: readonly unknown[]): void {
  if (found.length === 0) throw new Refused('not-found')
}
