/** Conditions with the names of what they look up, and what is found there now. */
import type { ConditionView } from '../../../../contract/conference-words.ts'
import { today } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/context.ts'
import type { ConferenceDeps } from '../deps.ts'
import type { ConditionStored } from '../store/conditions.ts'
import { conditionKindNamed, type WholeRequest } from '../whole-request.ts'
import { unitView } from './request-list.ts'

export async function conditionViews(
  deps: ConferenceDeps,
  db: Db,
  {
    row,
    conditions,
    mechanism,
    unitOf,
  }: Pick<WholeRequest, 'conditions' | 'mechanism' | 'unitOf'> & {
    readonly row: Pick<WholeRequest['row'], 'region_id'>
  },
): Promise<ReadonlyMap<string, ConditionView>> {
  const day = today(deps.platform.clock)
  const ids = (of: (condition: ConditionStored) => string | null) => [
    ...new Set(conditions.flatMap((condition) => of(condition) ?? [])),
  ]
  const [tasks, documents, values] = await Promise.all([
    deps.tasks.standings(
      db,
      row.region_id,
      ids(({ task_id }) => task_id),
    ),
    deps.documents(
      db,
      row.region_id,
      ids(({ document_id }) => document_id),
    ),
    deps.latestValues(
      db,
      row.region_id,
      ids(({ sub_code }) => sub_code),
    ),
  ])
  return new Map(
    conditions.map((condition): [string, ConditionView] => {
      const task = tasks.get(condition.task_id ?? '')
      const document = documents.find(({ id }) => id === condition.document_id)
      const sub = subIndicator(mechanism, condition.sub_code)
      return [
        condition.id,
        {
          id: condition.id,
          kind: conditionKindNamed(condition.kind),
          text: condition.body,
          owner: unitView(unitOf(condition.owner_unit_id)),
          dueOn: condition.due_on,
          task: task ? { id: task.id, number: task.number, title: task.title } : null,
          document: document ? { id: document.id, title: document.title, number: document.number } : null,
          value:
            condition.sub_code === null || condition.number === null
              ? null
              : {
                  code: condition.sub_code,
                  name: sub?.name.zh ?? '',
                  comparison: condition.comparison === 'at-least' ? 'at-least' : 'at-most',
                  number: condition.number,
                  unit: sub?.unit.zh ?? '',
                  now: values.get(condition.sub_code)?.value ?? null,
                },
          met:
            condition.met_at === null
              ? null
              : {
                  at: condition.met_at,
                  words: condition.met_words,
                  post: condition.met_post,
                  unit: condition.met_unit,
                  ...(condition.met_by === null ? {} : { by: condition.met_by }),
                },
          overdue: condition.state !== 'met' && condition.due_on < day,
        },
      ]
    }),
  )
}

export const subIndicator = ({ content }: WholeRequest['mechanism'], code: string | null) =>
  content.indicators.flatMap(({ subIndicators }) => subIndicators).find((sub) => sub.code === code)
