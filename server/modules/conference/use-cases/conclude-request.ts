/**
 * An item is concluded, inside the change of the table or of the answer that concludes it.
 *
 * What is resolved becomes tasks from the same rows, in this transaction: the row of the resolution is what the
 * minutes say and never changes; the task lives on.
 */
import type { Conclusion, NewResolution } from '../../../../contract/conference-words.ts'
import { wakesOn } from '../../../../domain/conference/condition.ts'
import { conclusionVerdict, stateAfter } from '../../../../domain/conference/conclusion.ts'
import { standingOf, stancesThatCount } from '../../../../domain/conference/opinion.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { badField, insist, Refused } from '../../../platform/refused.ts'
import type { IssuedForConference } from '../../task/index.ts'
import { type Outcome, saveRequest } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { insistConditions } from '../new-conditions.ts'
import { everybodyIn, tellUnits } from '../request-news.ts'
import { insertConditions } from '../store/conditions.ts'
import { listConsensus } from '../store/opinions.ts'
import { insertReferral } from '../store/referrals.ts'
import { getRequestForChange } from '../store/requests.ts'
import { insertResolutions } from '../store/resolutions.ts'
import { loadWhole, type WholeRequest } from '../whole-request.ts'

export type Concluding = {
  readonly requestId: string
  /** The item at whose table it is concluded; null where an answer concludes what was referred. */
  readonly item: {
    readonly id: string
    readonly conferenceId: string
    /** 2026年第7次联席会议议题二: what its tasks name as their source. */
    readonly label: string
  } | null
  readonly referral: { readonly id: string; readonly label: string } | null
  readonly conclusion: Conclusion
}

export type Concluded = { readonly version: number; readonly tasks: readonly IssuedForConference[] }

/** Where in the body the conclusion stands. */
const path = 'body.conclusion'

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
      const tasks = await resolve(deps, tx, call, concluding, whole, conclusion.resolutions)
      return {
        tasks,
        patch: ended,
        event: 'item-resolved',
        data: { overruled: conclusion.overruled, tasks: tasks.map(({ number }) => number).join('、') },
      }
    }
    case 'deferred':
      return { tasks: [], ...(await defer(deps, tx, concluding, whole, conclusion)) }
    case 'referred': {
      if (conclusion.to === 'above' && conclusion.body === '') throw badField(`${path}.body`, 'required')
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

async function resolve(
  deps: ConferenceDeps,
  tx: Tx,
  call: Call,
  { item, referral }: Concluding,
  { row, mechanism }: WholeRequest,
  resolutions: readonly NewResolution[],
): Promise<readonly IssuedForConference[]> {
  const label = item?.label ?? referral?.label ?? ''
  const tasks = await deps.tasks
    .issueForConference(tx, {
      call,
      rows: resolutions.map(({ text, ...resolution }, index) => ({
        ...resolution,
        title: text,
        indicator: resolution.indicator ?? row.indicator_code,
        sourceText: `${label}议定事项${index + 1}`,
      })),
    })
    .catch((error: unknown) => {
      throw error instanceof Refused && error.fields
        ? new Refused(error.code, {
            fields: error.fields.map((fault) => ({
              ...fault,
              path: fault.path.replace(/^rows\./, `${path}.resolutions.`),
            })),
          })
        : error
    })
  const day = today(deps.platform.clock)
  await insertResolutions(
    tx,
    resolutions.map((resolution, index) => ({
      region_id: row.region_id,
      id: deps.platform.newId(),
      mechanism_id: mechanism.id,
      request_id: row.id,
      conference_id: item?.conferenceId ?? null,
      agenda_item_id: item?.id ?? null,
      referral_id: referral?.id ?? null,
      ordinal: index + 1,
      title: resolution.text,
      body: resolution.body,
      lead_unit_id: resolution.leadUnitId,
      lead_root_unit_id:
        mechanism.members.find(({ id }) => id === resolution.leadUnitId)?.rootId ?? resolution.leadUnitId,
      assisting_unit_ids: JSON.stringify(resolution.assistingUnitIds),
      due_on: tasks[index]?.dueOn ?? day,
      decided_on: day,
      task_id: tasks[index]?.id ?? '',
      created_at: instantOf(deps.platform),
    })),
  )
  return tasks
}

async function defer(
  deps: ConferenceDeps,
  tx: Tx,
  { item, referral }: Concluding,
  whole: WholeRequest,
  { conditions }: Conclusion & { readonly outcome: 'deferred' },
): Promise<Omit<Work, 'tasks'>> {
  const { row, mechanism } = whole
  await insistConditions(deps, tx, whole, conditions, path)
  const attempts = row.attempts + 1
  const unitOf = (id: string) => mechanism.units.find((unit) => unit.id === id)
  await insertConditions(
    tx,
    conditions.map((condition, ordinal) => ({
      region_id: row.region_id,
      id: deps.platform.newId(),
      request_id: row.id,
      agenda_item_id: item?.id ?? null,
      referral_id: referral?.id ?? null,
      attempt: attempts,
      ordinal,
      kind: condition.kind,
      body: condition.text,
      owner_unit_id: condition.ownerUnitId,
      owner_root_unit_id: unitOf(condition.ownerUnitId)?.rootId ?? condition.ownerUnitId,
      due_on: condition.dueOn,
      task_id: condition.kind === 'task-closed' ? condition.taskId : null,
      document_id: condition.kind === 'document-issued' ? condition.documentId : null,
      ...(condition.kind === 'value-reached' && condition.value
        ? {
            sub_code: condition.value.code,
            comparison: condition.value.comparison,
            number: condition.value.number,
          }
        : { sub_code: null, comparison: null, number: null }),
      state: 'open',
      met_at: null,
      met_by: null,
      met_post: null,
      met_unit: null,
      met_words: '',
    })),
  )
  const wakes = wakesOn(conditions)
  return {
    patch: { attempts, wakes_on: wakes },
    event: 'item-deferred',
    data: {
      attempts,
      wakesOn: wakes,
      conditions: conditions.map(({ text, ownerUnitId, dueOn }) => ({
        text,
        owner: unitOf(ownerUnitId)?.shortName ?? '',
        dueOn,
      })),
    },
  }
}
