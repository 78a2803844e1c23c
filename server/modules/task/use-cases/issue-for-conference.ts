/** What was resolved becomes tasks from the very rows of the resolutions, inside the change that concludes the item. */
import type { z } from 'zod'
import type { newTask } from '../../../../contract/task.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { type FieldFault, Refused } from '../../../platform/refused.ts'
import type { TaskDeps } from '../deps.ts'
import { issueTasks } from './dispatch.ts'
import { frameOf } from './frame.ts'
import { type Frame, type Issuer, issuerOf } from './new-task.ts'

type Row = Pick<
  z.output<typeof newTask>,
  'title' | 'body' | 'indicator' | 'leadUnitId' | 'assistingUnitIds' | 'deadline'
> & {
  /** 2026年第7次联席会议议题二议定事项1 */
  readonly sourceText: string
}

export type ForConference = { readonly call: Call; readonly rows: readonly Row[] }

export type IssuedForConference = {
  readonly id: string
  readonly number: string
  /** Short name of the lead unit. */
  readonly unit: string
  readonly dueOn: string
}

/** One task for each row, in their order; all or none. */
export async function issueForConference(
  deps: TaskDeps,
  tx: Tx,
  { call, rows }: ForConference,
): Promise<readonly IssuedForConference[]> {
  const { regionId } = call.actor
  const frame = await frameOf(deps, tx, regionId)
  const issuer = await issuerHere(deps, tx, call, frame)
  const issued: IssuedForConference[] = []
  for (const [index, { leadUnitId, ...row }] of rows.entries()) {
    const given = {
      ...row,
      // A task has a text of its own.
      body: row.body === '' ? row.title : row.body,
      leadUnitIds: [leadUnitId],
      source: 'conference' as const,
      target: '',
      clock: null,
      requestId: deps.platform.newId(),
    }
    const origin = { regionId, by: call.by, issuer, frame, series: null }
    issued.push(
      ...(await issueTasks(deps, tx, origin, given).catch((error: unknown) => {
        throw error instanceof Refused && error.fields ? atRow(index, error.fields) : error
      })),
    )
  }
  return issued
}

/** The office issues, whoever decided: through the actor's own post where it sits there, else as the office. */
async function issuerHere(deps: TaskDeps, tx: Tx, call: Call, { mechanism }: Frame): Promise<Issuer> {
  const issuer = issuerOf(call, mechanism)
  if (issuer.postId !== null) return issuer
  const [office] = await deps.organization.units(tx, call.actor.regionId, [mechanism.officeUnitId])
  return { ...issuer, name: office?.shortName ?? issuer.name }
}

const atRow = (index: number, fields: readonly FieldFault[]): Refused =>
  new Refused('bad-input', {
    fields: fields.map((fault) => ({
      ...fault,
      path: fault.path
        .replace(/^body\.leadUnitIds\.0/, 'body.leadUnitId')
        .replace(/^body\./, `rows.${index}.`),
    })),
  })
