/** What is deferred waits for its conditions, each with an owner and a day. */
import type { Conclusion } from '../../../../contract/conference-words.ts'
import { wakesOn } from '../../../../domain/conference/condition.ts'
import type { Tx } from '../../../platform/context.ts'
import type { Outcome } from '../act-on-request.ts'
import type { ConferenceDeps } from '../deps.ts'
import { insistConditions } from '../new-conditions.ts'
import { insertConditions } from '../store/conditions.ts'
import type { WholeRequest } from '../whole-request.ts'
import { type Concluding, conclusionPath } from './concluding.ts'

export async function deferItem(
  deps: ConferenceDeps,
  tx: Tx,
  { item, referral }: Concluding,
  whole: WholeRequest,
  { conditions }: Conclusion & { readonly outcome: 'deferred' },
): Promise<Omit<Outcome, 'state' | 'messages'>> {
  const { row, mechanism } = whole
  await insistConditions(deps, tx, whole, conditions, conclusionPath)
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
      lost_at: null,
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
