import { toPerson } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import { instantOf } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import { notify } from '../../notification/index.ts'
import type { HandoverDeps, Under } from '../deps.ts'
import { itemsOf, leavingBy } from '../items.ts'
import { getSheetForChange, listDue, saveSheet, type SheetRow } from '../store.ts'
import { reviewVacancy } from './review-vacancy.ts'

/** The work moves: each open task with its own event, duties that name the person, in one change. */
export async function carryOut(deps: HandoverDeps, under: Under, sheet: SheetRow): Promise<void> {
  const { platform, organization, responsibility, task } = deps
  const { tx, regionId, by } = under
  const people = await organization.people(tx, regionId, [sheet.leaver_id, sheet.taker_id])
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? ''
  const [post] = await organization.posts(tx, regionId, [sheet.post_id], today(platform.clock))
  const { tenures } = await organization.lockPost(tx, regionId, sheet.post_id)
  const leaving = leavingBy(sheet, tenures)
  const items = await itemsOf(deps, tx, regionId, { ...leaving, liaison: post?.kind === 'liaison' })
  const tasks = await task.handOver(under, {
    ...leaving,
    leaver: nameOf(sheet.leaver_id),
    taker: nameOf(sheet.taker_id),
    toPostId: sheet.receiving_post_id ?? sheet.post_id,
    sheet: sheet.number,
  })
  const duties = await responsibility.handOver(under, { from: sheet.leaver_id, to: sheet.taker_id })
  await saveSheet(tx, sheet, {
    state: 'done',
    done_at: instantOf(platform),
    items: JSON.stringify(items),
  })
  const item = { regionId, kind: 'handover', id: sheet.id }
  const facts = { number: sheet.number, title: post?.title ?? '', from: nameOf(sheet.leaver_id), tasks }
  await record(platform, tx, by, {
    item,
    type: 'organization.handover-done',
    data: { ...facts, duties, before: nameOf(sheet.leaver_id), after: nameOf(sheet.taker_id) },
    todos: [],
    messages: [notify(item, [toPerson(sheet.taker_id)], 'handover.done', facts, `handover.done:${sheet.id}`)],
  })
  await reviewVacancy(deps, under, sheet.post_id)
}

/**
 * Every hour: confirmed sheets whose day has come. Run twice, the second run finds nothing. A sheet that cannot be
 * carried out is told and holds up no other.
 */
export async function carryOutDue(deps: HandoverDeps): Promise<void> {
  const day = today(deps.platform.clock)
  for (const { region_id: regionId, id } of await listDue(deps.platform.db, day))
    await change(deps.platform, async (tx) => {
      const sheet = await getSheetForChange(tx, regionId, id)
      if (sheet.state === 'confirmed') await carryOut(deps, { tx, regionId, by: null }, sheet)
    }).catch((error: unknown) => deps.onFault(error, `handover sheet ${id}`))
}
