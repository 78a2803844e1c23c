/** What the program finds of conditions: tasks, documents and values, each asked for once for all of them. */
import { type Found, foundOf } from '../../../domain/conference/condition.ts'
import type { Db, Tx } from '../../platform/context.ts'
import type { ConferenceDeps } from './deps.ts'
import type { ConditionStored } from './store/conditions.ts'
import { conditionKindNamed } from './whole-request.ts'

/** By condition. */
export async function lookUp(
  deps: ConferenceDeps,
  db: Db | Tx,
  regionId: string,
  conditions: readonly ConditionStored[],
): Promise<ReadonlyMap<string, Found>> {
  const named = (of: (condition: ConditionStored) => string | null) => [
    ...new Set(conditions.flatMap((condition) => of(condition) ?? [])),
  ]
  const tasks = await deps.tasks.standings(
    db,
    regionId,
    named(({ task_id }) => task_id),
  )
  const documents = await deps.documents(
    db,
    regionId,
    named(({ document_id }) => document_id),
  )
  const values = await deps.latestValues(
    db,
    regionId,
    named(({ sub_code }) => sub_code),
  )
  return new Map(
    conditions.map((condition): [string, Found] => [
      condition.id,
      foundOf(
        {
          kind: conditionKindNamed(condition.kind),
          comparison: condition.comparison === 'at-least' ? 'at-least' : 'at-most',
          number: condition.number,
        },
        {
          taskState: tasks.get(condition.task_id ?? '')?.state ?? null,
          documentState: documents.find(({ id }) => id === condition.document_id)?.state ?? null,
          value: values.get(condition.sub_code ?? '')?.value ?? null,
        },
      ),
    ]),
  )
}
