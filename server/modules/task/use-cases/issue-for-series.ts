import type { z } from 'zod'
import type { taskRoutes } from '../../../../contract/task.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { type FieldFault, Refused } from '../../../platform/refused.ts'
import type { Mechanism, TaskDeps } from '../deps.ts'
import { issueTasks } from './dispatch.ts'
import { frameOf, issuingFrame } from './frame.ts'
import { checkRequest, type Issuer, issuerOf } from './new-task.ts'

export type ForSeries = {
  readonly regionId: string
  readonly series: { readonly id: string; readonly period: string; readonly title: string }
  readonly authorPostId: string | null
  readonly given: Omit<z.output<(typeof taskRoutes.dispatch)['body']>, 'requestId'>
}

/** What a series says, held against the mechanism before it is written; gives the post it will issue through. */
export async function checkForSeries(
  deps: TaskDeps,
  tx: Tx,
  call: Call,
  template: Omit<ForSeries['given'], 'deadline'>,
): Promise<{ issuerPostId: string | null }> {
  const frame = await issuingFrame(deps, tx, call)
  try {
    checkRequest(
      { ...template, deadline: { kind: 'within', n: 1, unit: 'workday' } },
      template.leadUnitIds,
      frame,
    )
  } catch (error) {
    throw error instanceof Refused && error.fields ? underTemplate(error.fields) : error
  }
  return { issuerPostId: issuerOf(call, frame.mechanism).postId }
}

const underTemplate = (fields: readonly FieldFault[]): Refused =>
  new Refused('bad-input', {
    fields: fields.map((fault) => ({ ...fault, path: fault.path.replace(/^body\./, 'body.template.') })),
  })

/**
 * Dispatches inside the change of a series that is due. Who wrote the series was asked for the right; here
 * everything the request names is held against the mechanism in force today, as for any dispatch.
 */
export async function issueForSeries(
  deps: TaskDeps,
  tx: Tx,
  { regionId, series, authorPostId, given }: ForSeries,
) {
  const frame = await frameOf(deps, tx, regionId)
  const issuer = await issuerToday(deps, tx, regionId, authorPostId, frame.mechanism, frame.today)
  return issueTasks(
    deps,
    tx,
    { regionId, by: null, issuer, frame, series },
    { ...given, requestId: deps.platform.newId() },
  )
}

/** The author's post while somebody sits there who can read; else the office itself. */
async function issuerToday(
  deps: TaskDeps,
  tx: Tx,
  regionId: string,
  postId: string | null,
  mechanism: Mechanism,
  today: string,
): Promise<Issuer> {
  const [post] = postId === null ? [] : await deps.organization.posts(tx, regionId, [postId], today)
  if (post?.person && post.hasAccount)
    return { postId: post.postId, unitId: mechanism.officeUnitId, name: post.person }
  const [office] = await deps.organization.units(tx, regionId, [mechanism.officeUnitId])
  return { postId: null, unitId: mechanism.officeUnitId, name: office?.shortName ?? '' }
}
