/** A deferred item comes back: by its conditions, by its day, by the office. */
import { stirs, wakes, type WhyWoken } from '../../../../domain/conference/condition.ts'
import { afterWaking } from '../../../../domain/conference/request-cycle.ts'
import { today } from '../../../platform/clock.ts'
import { type By, type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { change } from '../../../platform/road.ts'
import { actOnRequest, type Outcome, saveRequest } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { lookUp } from '../look-up.ts'
import { everybodyIn, tellUnits } from '../request-news.ts'
import {
  type ConditionStored,
  leaveOpen,
  listConditions,
  setLost,
  setMet,
  waitingForDocument,
} from '../store/conditions.ts'
import { insertReferral } from '../store/referrals.ts'
import { type DeferredStored, forgetUrged, getRequestForChange, listDeferred } from '../store/requests.ts'
import { loadWhole, type WholeRequest } from '../whole-request.ts'

type Given = { readonly id: string; readonly version: number; readonly text: string }

export const wakeByOffice = (deps: ConferenceDeps, call: Call, given: Given) =>
  actOnRequest(deps, call, 'wake', given, ({ tx, whole, by }) =>
    waking(deps, tx, by, whole, 'office', given.text),
  )

/** Wakes it where its conditions or its day say so; gives the request as it then stands. */
export async function wakeIfDue(deps: ConferenceDeps, tx: Tx, whole: WholeRequest): Promise<WholeRequest> {
  const why = whyAwake(deps, whole)
  if (why === null) return whole
  return saveRequest(deps, tx, null, whole, await waking(deps, tx, null, whole, why, ''))
}

function whyAwake(deps: ConferenceDeps, { row, request, conditions }: WholeRequest) {
  if (request.state !== 'deferred') return null
  const waitedFor = conditions
    .filter(({ attempt }) => attempt === row.attempts)
    .map(({ state }) => ({ met: state === 'met' }))
  return wakes(waitedFor, row.wakes_on, today(deps.platform.clock))
}

async function waking(
  deps: ConferenceDeps,
  tx: Tx,
  by: By | null,
  whole: WholeRequest,
  why: WhyWoken,
  text: string,
): Promise<Outcome> {
  const { row, rules, request, unitOf } = whole
  const day = today(deps.platform.clock)
  const to = afterWaking(row.attempts, rules.returnsToLeadingGroup)
  await leaveOpen(tx, row.region_id, row.id)
  await forgetUrged(tx, row)
  if (to === 'referred')
    await insertReferral(tx, {
      region_id: row.region_id,
      id: deps.platform.newId(),
      request_id: row.id,
      agenda_item_id: null,
      referred_to: 'leading-group',
      body: '',
      words: text,
      referred_at: instantOf(deps.platform),
      referred_by: by?.name ?? null,
      answer: null,
      answer_words: '',
      overruled: '',
      answered_by: null,
      answered_at: null,
    })
  const calendar = await deps.mechanisms.calendar(tx)
  const dueOn = calendar.addWorkdays(day, rules.opinionWorkdays)
  const round = row.round + 1
  const { left, total } = countOf(whole)
  return {
    state: to,
    patch: {
      wakes_on: null,
      ready_words: '',
      ...(to === 'consulting'
        ? { round, opinions_due_on: dueOn, opinions_over: false }
        : { referred_to: 'leading-group', referred_body: '' }),
    },
    event: 'item-resubmitted',
    data: {
      why,
      to,
      attempts: row.attempts,
      met: total - left,
      left: request.openConditions.map(({ unitId }) => unitOf(unitId).shortName).join('、'),
      text,
      ...(to === 'consulting' ? { round, dueOn } : {}),
    },
    messages: (after) =>
      tellUnits(deps, tx, after, everybodyIn(after), 'conference.item-resubmitted', {
        why,
        to,
        ...(to === 'consulting' ? { dueOn } : {}),
      }),
  }
}

const countOf = ({ conditions, row }: WholeRequest) => {
  const last = conditions.filter(({ attempt }) => attempt === row.attempts)
  return { total: last.length, left: last.filter(({ state }) => state === 'open').length }
}

/** Notes what the program finds met or lost, and wakes the item where that was the last, in one change. */
async function lookAgain(deps: ConferenceDeps, tx: Tx, whole: WholeRequest): Promise<void> {
  const open = whole.conditions.filter(({ state }) => state === 'open')
  const found = await lookUp(deps, tx, whole.row.region_id, open)
  const lost = open.filter(({ id, lost_at }) => lost_at === null && found.get(id) === 'lost')
  const met = open.filter(({ id }) => found.get(id) === 'met')
  const at = instantOf(deps.platform)
  for (const condition of lost) await setLost(tx, condition, at)
  for (const condition of met) await setMet(tx, condition, { at, by: null, words: '' })
  const asked = await noted(deps, tx, whole, 'condition-lost', lost)
  await wakeIfDue(deps, tx, await noted(deps, tx, asked, 'condition-met', met))
}

/** With the to-dos as they then are: what is lost its owner has to tell. */
const noted = (
  deps: ConferenceDeps,
  tx: Tx,
  whole: WholeRequest,
  event: 'condition-lost' | 'condition-met',
  conditions: readonly ConditionStored[],
): Promise<WholeRequest> =>
  conditions.length === 0
    ? Promise.resolve(whole)
    : saveRequest(deps, tx, null, whole, {
        state: 'deferred',
        event,
        data: { conditions: conditions.map(({ body }) => body).join('；') },
      })

/** Inside the change that issues a document: items that wait for it are looked at there. */
export async function documentIssued(
  deps: ConferenceDeps,
  tx: Tx,
  { regionId, documentId }: { readonly regionId: string; readonly documentId: string },
): Promise<void> {
  for (const id of await waitingForDocument(tx, regionId, documentId)) {
    const whole = await loadWhole(deps, tx, await getRequestForChange(tx, regionId, id))
    if (whole.request.state === 'deferred') await lookAgain(deps, tx, whole)
  }
}

/**
 * Every few minutes: deferred items of which something has come true. They are found without a lock, all at once;
 * under the lock of its row each is looked at as it then stands, so that it wakes once, however many servers look.
 */
export async function wakeDue(deps: ConferenceDeps): Promise<void> {
  for (const [regionId, deferred] of Map.groupBy(
    await listDeferred(deps.platform.db),
    ({ region_id }) => region_id,
  ))
    await wakeRegion(deps, regionId, deferred).catch((error: unknown) =>
      deps.onFault(error, `deferred items of ${regionId}`),
    )
}

async function wakeRegion(
  deps: ConferenceDeps,
  regionId: string,
  deferred: readonly DeferredStored[],
): Promise<void> {
  const { db, clock } = deps.platform
  const conditions = await listConditions(
    db,
    regionId,
    deferred.map(({ id }) => id),
  )
  const waitedFor = (row: DeferredStored) =>
    conditions.filter(({ request_id, attempt }) => request_id === row.id && attempt === row.attempts)
  const found = await lookUp(deps, db, regionId, deferred.flatMap(waitedFor))
  for (const row of deferred) {
    const waits = waitedFor(row).map(({ id, state, lost_at }) => ({
      met: state === 'met',
      lost: lost_at !== null,
      found: found.get(id) ?? 'open',
    }))
    if (!stirs(waits, row.wakes_on, today(clock))) continue
    await change(deps.platform, async (tx) => {
      const whole = await loadWhole(deps, tx, await getRequestForChange(tx, regionId, row.id))
      if (whole.request.state === 'deferred') await lookAgain(deps, tx, whole)
    }).catch((error: unknown) => deps.onFault(error, `deferred item ${row.id}`))
  }
}
