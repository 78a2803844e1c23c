import {
  confirmVerdict,
  type HandoverState,
  settledState,
  type Side,
} from '../../../../domain/handover/handover.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { insistSameVersion } from '../../organization/index.ts'
import type { HandoverDeps, Under } from '../deps.ts'
import { mayRead, maySignForOthers, targetOf } from '../policy.ts'
import { getSheetForChange, saveSheet, type SheetRow, signatureColumns, stateOf } from '../store.ts'
import { isSigned, todosOf } from '../todos.ts'
import { carryOut } from './carry-out.ts'

export type Word = {
  readonly id: string
  readonly version: number
  readonly side: Side
  readonly note: string
}

/** One side gives its word. With the second one tenures are written, and where the day has come the work moves. */
export async function confirmSheet(deps: HandoverDeps, asked: Call, input: Word) {
  const { platform, organization } = deps
  const { actor } = asked
  const { regionId } = actor
  const day = today(platform.clock)
  return change(platform, async (tx) => {
    const sheet = await getSheetForChange(tx, regionId, input.id)
    const [post] = await organization.posts(tx, regionId, [sheet.post_id], day)
    const parties = { leaverId: sheet.leaver_id, takerId: sheet.taker_id }
    if (!post || !mayRead(actor, post, parties)) throw new Refused('not-found')
    await insistSameVersion(tx, { regionId, id: sheet.id }, input.version, sheet.version)
    const signed = { leaver: isSigned(sheet, 'leaver'), taker: isSigned(sheet, 'taker') }
    const signer = { personId: actor.personId, maySignForOthers: maySignForOthers(actor, post) }
    insist(
      confirmVerdict(
        { state: stateOf(sheet.state), ...parties, confirmed: signed },
        input.side,
        signer,
        input.note,
      ),
    )
    const isParty = actor.personId === parties.leaverId || actor.personId === parties.takerId
    const { by } = isParty ? asked : speaking(asked, 'handover.make', targetOf(actor, post))
    const last = signed.leaver || signed.taker
    const state: HandoverState = last ? settledState(sheet.takes_over_on, day) : 'open'
    const version = await saveSheet(tx, sheet, {
      ...signatureColumns(input.side, {
        by: by.name,
        at: instantOf(platform),
        note: isParty ? null : input.note,
      }),
      // Carried out in this same change where the day has come; marked done by it.
      state: last ? 'confirmed' : 'open',
    })
    const saved = await getSheetForChange(tx, regionId, sheet.id)
    const under = { tx, regionId, by }
    await record(platform, tx, by, {
      item: { regionId, kind: 'handover', id: sheet.id },
      type: 'organization.handover-confirmed',
      data: { number: sheet.number, side: input.side, standIn: !isParty, note: input.note },
      todos: await todosOf(deps, under, saved, post),
    })
    if (!last) return { id: sheet.id, version, state }
    await settle(deps, under, saved)
    if (state === 'done') await carryOut(deps, under, saved)
    return { id: sheet.id, version: state === 'done' ? version + 1 : version, state }
  })
}

/** What has a date is written with it and takes effect by itself: the last day, and the successor's first. */
async function settle({ organization }: HandoverDeps, under: Under, sheet: SheetRow): Promise<void> {
  const { tenures } = await organization.lockPost(under.tx, under.regionId, sheet.post_id)
  const tenure = tenures.find(({ id }) => id === sheet.tenure_id)
  if (!tenure) throw new Refused('not-found')
  const { successor_id: personId, post_id: postId, takes_over_on: startsOn } = sheet
  if (personId === null) {
    if (tenure.endsOn === null || tenure.endsOn > sheet.last_day)
      await organization.vacate(under, { id: tenure.id, endsOn: sheet.last_day })
    return
  }
  const holdsAlready = tenures.some(
    (held) => held.personId === personId && held.startsOn <= startsOn && held.endsOn === null,
  )
  // Ends the leaver's tenure the day before where it has not ended.
  if (!holdsAlready) await organization.succeed(under, { postId, personId, startsOn })
}
