import { yearOf } from '../../../../domain/calendar/day.ts'
import { makeVerdict, takesOverOn } from '../../../../domain/handover/handover.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { badField, insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import type { HandoverDeps } from '../deps.ts'
import { itemsOf, leavingOf } from '../items.ts'
import { insistMayMake, isOffice, targetOf } from '../policy.ts'
import { findSheetOf, insertSheet, getSheetForChange, takeNumber } from '../store.ts'
import { todosOf } from '../todos.ts'

export type NewSheet = {
  readonly tenureId: string
  readonly lastDay: string
  readonly successorId: string | null
  readonly receivingPostId: string | null
  readonly note: string
}

/** Makes a sheet for a tenure that ends. Nothing moves until both sides have given their word. */
export async function makeSheet(deps: HandoverDeps, asked: Call, input: NewSheet) {
  const { platform, organization } = deps
  const { actor } = asked
  const { regionId } = actor
  const day = today(platform.clock)
  return change(platform, async (tx) => {
    const [tenure] = await organization.tenures(tx, regionId, { tenureId: input.tenureId })
    if (!tenure) throw new Refused('not-found')
    const [post] = await organization.posts(tx, regionId, [tenure.postId], day)
    if (!post) throw new Refused('not-found')
    insistMayMake(asked, post)
    const { by } = speaking(asked, 'handover.make', targetOf(actor, post))
    // Two sheets, or a sheet and an appointment, at the same moment: one after the other.
    const { tenures } = await organization.lockPost(tx, regionId, post.postId)
    const receiving = await findReceiving(deps, tx, regionId, input.receivingPostId, day)
    const takerId = input.successorId ?? receiving?.personId ?? null
    const [taker] = await organization.people(tx, regionId, takerId === null ? [] : [takerId])
    if (input.successorId !== null && !taker) throw badField('body.successorId', 'person-unknown')
    insist(
      makeVerdict({
        today: day,
        makerId: actor.personId,
        byOffice: isOffice(actor),
        post: { id: post.postId, kind: post.kind, rootUnitId: post.rootUnitId },
        unitId: post.unitId,
        tenure,
        tenures,
        lastDay: input.lastDay,
        successor:
          input.successorId === null
            ? null
            : {
                personId: input.successorId,
                ...(await organization.accountOf(tx, regionId, input.successorId)),
                posts: (await organization.tenures(tx, regionId, { personId: input.successorId })).filter(
                  ({ postId }) => postId !== post.postId,
                ),
              },
        receiving,
        sheetExists: (await findSheetOf(tx, regionId, tenure.id)) !== null,
      }),
    )
    const id = platform.newId()
    const number = await takeNumber(tx, regionId, yearOf(day))
    await insertSheet(tx, {
      region_id: regionId,
      id,
      number,
      tenure_id: tenure.id,
      post_id: post.postId,
      leaver_id: tenure.personId,
      successor_id: input.successorId,
      receiving_post_id: input.receivingPostId,
      taker_id: takerId ?? '',
      last_day: input.lastDay,
      takes_over_on: takesOverOn(input.lastDay, day),
      state: 'open',
      note: input.note,
      items: JSON.stringify(
        await itemsOf(deps, tx, regionId, {
          ...leavingOf({ ...tenure, lastDay: input.lastDay, brings: null }, tenures),
          liaison: post.kind === 'liaison',
        }),
      ),
      made_by: by.name,
      made_by_post: [by.unit, by.post].filter(Boolean).join(' '),
      made_at: instantOf(platform),
      version: 1,
    })
    const sheet = await getSheetForChange(tx, regionId, id)
    await record(platform, tx, by, {
      item: { regionId, kind: 'handover', id },
      type: 'organization.handover-made',
      data: {
        number,
        title: post.title,
        before: tenure.name,
        after: taker?.name ?? '',
        on: input.lastDay,
        note: input.note,
      },
      todos: await todosOf(deps, { tx, regionId, by }, sheet, post),
    })
    return { id, version: 1, number }
  })
}

async function findReceiving(
  { organization }: HandoverDeps,
  tx: Parameters<HandoverDeps['organization']['posts']>[0],
  regionId: string,
  postId: string | null,
  day: string,
) {
  if (postId === null) return null
  const [post] = await organization.posts(tx, regionId, [postId], day)
  if (!post) throw badField('body.receivingPostId', 'post-unknown')
  return { postId: post.postId, rootUnitId: post.rootUnitId, personId: post.personId }
}
