/** A deferred item comes back: by its conditions, by its day, by the office. */
import { isMet, wakes, type WhyWoken } from '../../../../domain/conference/condition.ts'
import { afterWaking } from '../../../../domain/conference/request-cycle.ts'
import { today } from '../../../platform/clock.ts'
import { type By, type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { change } from '../../../platform/road.ts'
import { actOnRequest, type Outcome, saveRequest } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { everybodyIn, tellUnits } from '../request-news.ts'
import { type ConditionStored, leaveOpen, setMet, waitingForDocument } from '../store/conditions.ts'
import { insertReferral } from '../store/referrals.ts'
import { forgetUrged, getRequestForChange, listWaiting } from '../store/requests.ts'
import { conditionKindNamed, loadWhole, type WholeRequest } from '../whole-request.ts'

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

/** Conditions that the program finds met. */
async function foundMet(
  deps: ConferenceDeps,
  tx: Tx,
  { row, conditions }: WholeRequest,
): Promise<readonly ConditionStored[]> {
  const open = conditions.filter(({ state }) => state === 'open')
  const ids = (of: (condition: ConditionStored) => string | null) =>
    open.flatMap((condition) => of(condition) ?? [])
  const tasks = await deps.tasks.standings(
    tx,
    row.region_id,
    ids(({ task_id }) => task_id),
  )
  const documents = await deps.documents(
    tx,
    row.region_id,
    ids(({ document_id }) => document_id),
  )
  const values = await deps.latestValues(
    tx,
    row.region_id,
    ids(({ sub_code }) => sub_code),
  )
  return open.filter((condition) =>
    isMet(
      {
        kind: conditionKindNamed(condition.kind),
        comparison: condition.comparison === 'at-least' ? 'at-least' : 'at-most',
        number: condition.number,
      },
      {
        taskState: tasks.get(condition.task_id ?? '')?.state ?? null,
        documentIssued: documents.find(({ id }) => id === condition.document_id)?.issued ?? false,
        value: values.get(condition.sub_code ?? '')?.value ?? null,
      },
    ),
  )
}

/** Notes what the program finds met, and wakes the item where that was the last, in one change. */
async function lookAgain(deps: ConferenceDeps, tx: Tx, whole: WholeRequest): Promise<void> {
  const found = await foundMet(deps, tx, whole)
  if (found.length === 0) {
    await wakeIfDue(deps, tx, whole)
    return
  }
  for (const condition of found)
    await setMet(tx, condition, { at: instantOf(deps.platform), by: null, words: '' })
  const after = await saveRequest(deps, tx, null, whole, {
    state: 'deferred',
    event: 'condition-met',
    data: { conditions: found.map(({ body }) => body).join('；') },
  })
  await wakeIfDue(deps, tx, after)
}

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
 * Every few minutes: deferred items whose time has come. Under the lock of its row each is looked at as it then
 * stands, so that it wakes once, however many servers look.
 */
export async function wakeDue(deps: ConferenceDeps): Promise<void> {
  for (const { region_id, id } of await listWaiting(deps.platform.db, 'deferred'))
    await change(deps.platform, async (tx) => {
      const whole = await loadWhole(deps, tx, await getRequestForChange(tx, region_id, id))
      if (whole.request.state === 'deferred') await lookAgain(deps, tx, whole)
    }).catch((error: unknown) => deps.onFault(error, 'a deferred item could not be woken'))
}

/** Opinions whose day is over: the office is asked to go on; who is silent stands in the record. */
export async function closeOpinions(deps: ConferenceDeps): Promise<void> {
  for (const { region_id, id } of await listWaiting(deps.platform.db, 'consulting'))
    await change(deps.platform, async (tx) => {
      const whole = await loadWhole(deps, tx, await getRequestForChange(tx, region_id, id))
      const { row, request, asked } = whole
      const over = row.opinions_due_on !== null && row.opinions_due_on < today(deps.platform.clock)
      if (request.state !== 'consulting' || row.opinions_over || !over) return
      const silent = asked.filter((_, index) => request.asked[index]?.spoken === false)
      await saveRequest(deps, tx, null, whole, {
        state: 'consulting',
        patch: { opinions_over: true },
        event: 'opinions-over',
        data: {
          given: asked.length - silent.length,
          units: asked.length,
          silent: silent.map(({ unit }) => unit.shortName).join('、'),
        },
      })
    }).catch((error: unknown) => deps.onFault(error, 'opinions could not be closed'))
}
