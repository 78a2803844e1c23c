import type { z } from 'zod'
import type { taskRequest } from '../../../../contract/task.ts'
import { requestStates } from '../../../../domain/task/request.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { Refused } from '../../../platform/refused.ts'
import type { TaskDeps } from '../deps.ts'
import { requestKindOf, splitPartsOf } from '../store/requests.ts'
import type { Scopes } from './filter.ts'
import { listLinks } from './links.ts'

/** Everything that was ever asked about a task, newest first, with who asked and who ruled. */
export async function listRequests(
  deps: TaskDeps,
  scopes: Scopes,
  task: Task,
): Promise<readonly z.input<typeof taskRequest>[]> {
  const { db } = deps.platform
  const rows = await db
    .selectFrom('task_request')
    .selectAll()
    .where('region_id', '=', task.regionId)
    .where('task_id', '=', task.id)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  if (rows.length === 0) return []
  const { content } = await deps.mechanisms.byId(db, task.regionId, task.mechanismId)
  const units = await deps.organization.units(
    db,
    task.regionId,
    rows.flatMap((row) => [
      row.unit_id,
      ...(row.to_unit_id === null ? [] : [row.to_unit_id]),
      ...splitPartsOf(row.split_into).map(({ leadUnitId }) => leadUnitId),
    ]),
  )
  const links = await listLinks(db, scopes, {
    ids: rows.flatMap((row) => (row.into_task_id === null ? [] : [row.into_task_id])),
  })
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.shortName ?? ''
  const clauseOf = (code: string) => {
    const what = content.clauses.find((clause) => clause.code === code)?.what
    return { code, text: what?.zh ?? '', textEn: what?.en ?? '' }
  }
  return rows.map((row) => ({
    id: row.id,
    kind: requestKindOf(row.kind),
    state: requestStateOf(row.state),
    reason: row.reason,
    clause: row.clause_code === null ? null : clauseOf(row.clause_code),
    dueOnBefore: row.due_on_before,
    wantedDueOn: row.wanted_due_on,
    grantedDueOn: row.granted_due_on,
    ruleDueOn: row.state === 'open' ? row.rule_due_on : null,
    unit: nameOf(row.unit_id),
    toUnit: row.to_unit_id === null ? null : nameOf(row.to_unit_id),
    into: links.find(({ id }) => id === row.into_task_id) ?? null,
    parts: splitPartsOf(row.split_into).map(({ title, leadUnitId, dueOn }) => ({
      title,
      unit: nameOf(leadUnitId),
      dueOn,
    })),
    asked: { by: row.asker_name, post: row.asker_post, unit: row.asker_unit, at: row.asked_at },
    settled:
      row.settled_at === null
        ? null
        : {
            by: row.settler_name ?? '',
            post: row.settler_post,
            unit: row.settler_unit,
            at: row.settled_at,
            text: row.settling ?? '',
          },
  }))
}

function requestStateOf(text: string) {
  const state = requestStates.find((known) => known === text)
  if (!state) throw new Refused('internal', { reason: 'unknown-request' })
  return state
}
