/**
 * What is resolved becomes tasks from the same rows, in the change that concludes the item: the row of the resolution
 * is what the minutes say and never changes; the task lives on.
 */
import type { NewResolution } from '../../../../contract/conference-words.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { IssuedForConference } from '../../task/index.ts'
import type { ConferenceDeps } from '../deps.ts'
import { insertResolutions } from '../store/resolutions.ts'
import type { WholeRequest } from '../whole-request.ts'
import { type Concluding, conclusionPath } from './concluding.ts'

export async function resolveItem(
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
              path: fault.path.replace(/^rows\./, `${conclusionPath}.resolutions.`),
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
