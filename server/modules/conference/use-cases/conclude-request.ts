/**
 * An item is concluded, inside the change of the table or of the answer that concludes it. What is resolved becomes
 * tasks, what is deferred waits for its conditions, what is referred waits for an answer.
 */
import { conclusionVerdict, stateAfter } from '../../../../domain/conference/conclusion.ts'
import { standingOf, stancesThatCount } from '../../../../domain/conference/opinion.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { badField, insist, Refused } from '../../../platform/refused.ts'
import type { IssuedForConference } from '../../task/index.ts'
import { type Outcome, saveRequest } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { everybodyIn, tellUnits } from '../request-news.ts'
import { listConsensus } from '../store/opinions.ts'
import { insertReferral } from '../store/referrals.ts'
import { getRequestForChange } from '../store/requests.ts'
import { loadWhole, type WholeRequest } from '../whole-request.ts'
import { type Concluding, conclusionPath } from './concluding.ts'
import { deferItem } from './defer-item.ts'
import { resolveItem } from './resolve-item.ts'

export type Concluded = { readonly version: number; readonly tasks: readonly IssuedForConference[] }

/** The caller has authorised, holds the lock of what concludes it, and speaks for whoever concludes. */
export async function concludeRequest(
  deps: ConferenceDeps,
  tx: Tx,
  call: Call,
  concluding: Concluding,
): Promise<Concluded> {
  const { requestId, item, conclusion } = concluding
  const whole = await loadWhole(deps, tx, await getRequestForChange(tx, call.actor.regionId, requestId))
  const { row, request, asked } = whole
  const waiting = item === null ? request.state === 'referred' : row.agenda_item_id === item.id
  if (!waiting) throw new Refused('refused', { reason: 'not-in-this-state', facts: { state: request.state } })
  const atTable = item === null ? new Map() : await listConsensus(tx, row.region_id, item.id)
  const units = asked.map(({ unit, opinion }) => {
    const said = stancesThatCount(opinion?.stances ?? null, atTable.get(unit.id) ?? null, request.points)
    return { name: unit.shortName, standing: standingOf(said, request.points) }
  })
  insist(
    conclusionVerdict(
      conclusion.outcome,
      units,
      conclusion.outcome === 'resolved' ? conclusion.overruled : '',
    ),
  )
  const { tasks, ...outcome } = await workOf(deps, tx, call, concluding, whole)
  const after = await saveRequest(deps, tx, call.by, whole, {
    ...outcome,
    state: stateAfter[conclusion.outcome],
    patch: { agenda_item_id: null, referred_to: null, referred_body: '', ...outcome.patch },
    data: {
      at: item?.label ?? concluding.referral?.label ?? '',
      text: conclusion.words,
      ...outcome.data,
    },
    messages: (saved) =>
      conclusion.outcome === 'not-reached'
        ? []
        : tellUnits(deps, tx, saved, everybodyIn(saved), `conference.${outcome.event}`, {
            text: conclusion.words.slice(0, 200),
          }),
  })
  return { version: after.row.version, tasks }
}

type Work = Omit<Outcome, 'state' | 'messages'> & { readonly tasks: readonly IssuedForConference[] }

async function workOf(
  deps: ConferenceDeps,
  tx: Tx,
  call: Call,
  concluding: Concluding,
  whole: WholeRequest,
): Promise<Work> {
  const { conclusion } = concluding
  const ended = { ended_on: today(deps.platform.clock) }
  switch (conclusion.outcome) {
    case 'resolved': {
      const tasks = await resolveItem(deps, tx, call, concluding, whole, conclusion.resolutions)
      return {
        tasks,
        patch: ended,
        event: 'item-resolved',
        data: { overruled: conclusion.overruled, tasks: tasks.map(({ number }) => number).join('、') },
      }
    }
    case 'deferred':
      return { tasks: [], ...(await deferItem(deps, tx, concluding, whole, conclusion)) }
    case 'referred': {
      if (conclusion.to === 'above' && conclusion.body === '')
        throw badField(`${conclusionPath}.body`, 'required')
      const body = conclusion.to === 'above' ? conclusion.body : ''
      await insertReferral(tx, {
        region_id: whole.row.region_id,
        id: deps.platform.newId(),
        request_id: whole.row.id,
        agenda_item_id: concluding.item?.id ?? null,
        referred_to: conclusion.to,
        body,
        words: conclusion.words,
        referred_at: instantOf(deps.platform),
        referred_by: call.by.name,
        answer: null,
        answer_words: '',
        overruled: '',
        answered_by: null,
        answered_at: null,
      })
      return {
        tasks: [],
        patch: { referred_to: conclusion.to, referred_body: body },
        event: 'item-referred',
        data: { to: conclusion.to, body },
      }
    }
    case 'withdrawn':
      return { tasks: [], patch: ended, event: 'item-withdrawn', data: {} }
    case 'not-reached':
      return { tasks: [], event: 'item-not-reached', data: {} }
  }
}
