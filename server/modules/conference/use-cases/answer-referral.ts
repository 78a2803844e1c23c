/** What the leading group or a body above decided on an item that was referred to it. */
import type { Conclusion } from '../../../../contract/conference-words.ts'
import { answersOf } from '../../../../domain/conference/conclusion.ts'
import { targetOfRequest } from '../../../../domain/conference/request.ts'
import { verbOfRequest } from '../../../../domain/conference/request-cycle.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import { change } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { admitted, saveRequest } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { everybodyIn, tellUnits } from '../request-news.ts'
import { answerReferral, type ReferralStored } from '../store/referrals.ts'
import { refereeNamed, type WholeRequest } from '../whole-request.ts'
import { concludeRequest } from './conclude-request.ts'

type Given = {
  readonly id: string
  readonly version: number
  /** Null: it goes back to the conference. */
  readonly conclusion: Conclusion | null
  /** Why it goes back; a conclusion has words of its own. */
  readonly text: string
}

export async function answer(deps: ConferenceDeps, call: Call, given: Given) {
  return change(deps.platform, async (tx) => {
    const { whole } = await admitted(deps, tx, call.actor, 'answer', given)
    const { request, referrals, row } = whole
    const referral = referrals.find((one) => one.answer === null)
    if (!referral) throw new Refused('internal', { reason: 'referral-lost' })
    const spoken = speaking(call, verbOfRequest(request, 'answer', call.actor), targetOfRequest(request))
    const { conclusion, text } = given
    if (conclusion === null) return backToConference(deps, tx, spoken, whole, referral, text)
    if (text !== '') throw badField('body.text', 'words-in-conclusion')
    insistAnswer(referral, conclusion)
    // Answered first: sent further up, it waits under another referral.
    await answerReferral(tx, referral, {
      answer: conclusion.outcome,
      answer_words: conclusion.words,
      overruled: conclusion.outcome === 'resolved' ? conclusion.overruled : '',
      answered_by: spoken.by.name,
      answered_at: instantOf(deps.platform),
    })
    const { version } = await concludeRequest(deps, tx, spoken, {
      requestId: row.id,
      item: null,
      referral: { id: referral.id, label: labelOf(whole, referral) },
      conclusion,
    })
    return { id: row.id, version }
  })
}

function insistAnswer(referral: ReferralStored, conclusion: Conclusion): void {
  const referee = refereeNamed(referral.referred_to)
  if (referee === null || !answersOf(referee).includes(conclusion.outcome))
    throw badField('body.conclusion.outcome', 'not-a-choice')
  if (conclusion.outcome === 'referred' && conclusion.to !== 'above')
    throw badField('body.conclusion.to', 'not-a-choice')
}

/** 领导组对调2026-7的答复: what its tasks name as their source. */
function labelOf({ mechanism, row }: WholeRequest, { referred_to, body }: ReferralStored): string {
  const group = mechanism.units.find(({ id }) => id === mechanism.leadingGroupUnitId)?.shortName ?? '领导组'
  return `${referred_to === 'above' ? body : group}对${row.number ?? ''}的答复`
}

async function backToConference(
  deps: ConferenceDeps,
  tx: Tx,
  { by }: Call,
  whole: WholeRequest,
  referral: ReferralStored,
  text: string,
) {
  if (text === '') throw badField('body.text', 'required')
  await answerReferral(tx, referral, {
    answer: 'returned',
    answer_words: text,
    answered_by: by.name,
    answered_at: instantOf(deps.platform),
  })
  const { row } = await saveRequest(deps, tx, by, whole, {
    state: 'ready',
    patch: { referred_to: null, referred_body: '' },
    event: 'referral-returned',
    data: { to: referral.referred_to, text },
    messages: (after) =>
      tellUnits(deps, tx, after, everybodyIn(after), 'conference.referral-returned', {
        text: text.slice(0, 200),
      }),
  })
  return { id: row.id, version: row.version }
}
