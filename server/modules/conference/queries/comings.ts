/** Every coming of a request to a table, and what was decided beside the table: its whole lineage, in order. */
import type { Coming, ConditionView, ResolutionView } from '../../../../contract/conference-words.ts'
import { conferenceName } from '../../../../domain/conference/name.ts'
import type { Outcome } from '../../../../domain/conference/states.ts'
import type { Db } from '../../../platform/context.ts'
import type { ConferenceDeps } from '../deps.ts'
import type { ResolutionStored } from '../store/resolutions.ts'
import { refereeNamed, textsOf, type WholeRequest } from '../whole-request.ts'
import { unitView } from './request-list.ts'

export async function comingsOf(
  deps: ConferenceDeps,
  db: Db,
  whole: WholeRequest,
  conditions: ReadonlyMap<string, ConditionView>,
): Promise<Coming[]> {
  const resolutions = await resolutionViews(deps, db, whole)
  const conditionsOf = (wanted: (one: WholeRequest['conditions'][number]) => boolean) =>
    whole.conditions.filter(wanted).flatMap(({ id }) => conditions.get(id) ?? [])
  const resolutionsOf = (wanted: (one: ResolutionStored) => boolean) =>
    whole.resolutions.filter(wanted).flatMap(({ id }) => resolutions.get(id) ?? [])
  const atTables = whole.items.map((item) => ({
    on: item.concludedAt ?? `${item.heldOn}T23:59:59Z`,
    conference: { id: item.conferenceId, name: conferenceName(item), heldOn: item.heldOn },
    referee: refereeNamed(item.referredTo),
    body: item.referredBody,
    outcome: item.outcome,
    words: item.words,
    at: item.concludedAt,
    by: item.concludedBy,
    overruled: item.overruled,
    conditions: conditionsOf(({ agenda_item_id }) => agenda_item_id === item.id),
    resolutions: resolutionsOf(({ agenda_item_id }) => agenda_item_id === item.id),
  }))
  const answers = whole.referrals
    // What was sent from a table and waits stands with that table.
    .filter(({ answer, agenda_item_id }) => answer !== null || agenda_item_id === null)
    .map((referral) => ({
      on: referral.answered_at ?? referral.referred_at,
      conference: null,
      referee: refereeNamed(referral.referred_to),
      body: referral.body,
      outcome: answered(referral.answer),
      words: referral.answer === null ? referral.words : referral.answer_words,
      at: referral.answered_at,
      by: referral.answered_by,
      overruled: referral.overruled,
      conditions: conditionsOf(({ referral_id }) => referral_id === referral.id),
      resolutions: resolutionsOf(({ referral_id }) => referral_id === referral.id),
    }))
  return [...atTables, ...answers]
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .map(({ on: _, ...coming }, index) => ({ attempt: index + 1, ...coming }))
}

/** Sent back to the conference, nothing was concluded. */
function answered(answer: string | null): Outcome | null {
  switch (answer) {
    case 'resolved':
    case 'deferred':
    case 'referred':
    case 'withdrawn':
      return answer
    default:
      return null
  }
}

export async function resolutionViews(
  deps: ConferenceDeps,
  db: Db,
  {
    row,
    resolutions,
    unitOf,
  }: Pick<WholeRequest, 'resolutions' | 'unitOf'> & {
    readonly row: Pick<WholeRequest['row'], 'region_id'>
  },
): Promise<ReadonlyMap<string, ResolutionView>> {
  const tasks = await deps.tasks.standings(
    db,
    row.region_id,
    resolutions.map(({ task_id }) => task_id),
  )
  return new Map(
    resolutions.map((one): [string, ResolutionView] => {
      const task = tasks.get(one.task_id)
      return [
        one.id,
        {
          id: one.id,
          ordinal: one.ordinal,
          text: one.title,
          body: one.body,
          leadUnit: unitView(unitOf(one.lead_unit_id)),
          assistingUnits: textsOf(one.assisting_unit_ids).map((id) => unitView(unitOf(id))),
          dueOn: one.due_on,
          task: task ? { id: task.id, number: task.number, title: task.title } : null,
        },
      ]
    }),
  )
}
