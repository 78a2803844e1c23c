/** Conditions of a deferral, held against what they name, each fault at its place. */
import type { NewCondition } from '../../../contract/conference-words.ts'
import { namedVerdict, reaches } from '../../../domain/conference/condition.ts'
import type { Day } from '../../../domain/kernel.ts'
import { dueDayVerdict } from '../../../domain/task/plan.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/context.ts'
import { badField } from '../../platform/refused.ts'
import { insistUnit } from './check-units.ts'
import type { ConferenceDeps } from './deps.ts'
import { subIndicator } from './queries/condition-view.ts'
import type { WholeRequest } from './whole-request.ts'

export async function insistConditions(
  deps: ConferenceDeps,
  tx: Tx,
  { row, mechanism }: WholeRequest,
  conditions: readonly NewCondition[],
  path: string,
): Promise<void> {
  const day = today(deps.platform.clock)
  const tasks = await deps.tasks.standings(
    tx,
    row.region_id,
    conditions.flatMap(({ kind, taskId }) => (kind === 'task-closed' && taskId !== null ? [taskId] : [])),
  )
  const documents = await deps.documents(
    tx,
    row.region_id,
    conditions.flatMap(({ kind, documentId }) =>
      kind === 'document-issued' && documentId !== null ? [documentId] : [],
    ),
  )
  const values = await deps.latestValues(
    tx,
    row.region_id,
    conditions.flatMap(({ kind, value }) => (kind === 'value-reached' && value !== null ? [value.code] : [])),
  )
  conditions.forEach((condition, index) => {
    const at = (field: string) => `${path}.conditions.${index}.${field}`
    insistUnit(mechanism, condition.ownerUnitId, at('ownerUnitId'))
    insistAhead(condition.dueOn, day, at('dueOn'))
    const named = namedVerdict(condition)
    if (!named.ok) throw badField(at(fieldOf[named.reason]), 'required')
    if (condition.kind === 'task-closed') {
      const task = tasks.get(condition.taskId ?? '')
      if (!task || task.state === 'draft') throw badField(at('taskId'), 'no-such-task')
      if (task.state === 'closed' || task.state === 'cancelled')
        throw badField(at('taskId'), 'task-ended', { number: task.number, state: task.state })
    }
    if (condition.kind === 'document-issued') {
      const document = documents.find(({ id }) => id === condition.documentId)
      if (!document) throw badField(at('documentId'), 'no-such-document')
      if (document.state === 'issued' || document.state === 'discarded')
        throw badField(at('documentId'), `document-${document.state}`)
    }
    if (condition.kind === 'value-reached' && condition.value !== null) {
      const { code, comparison, number } = condition.value
      if (!subIndicator(mechanism, code)) throw badField(at('value.code'), 'no-such-indicator')
      const now = values.get(code)?.value ?? null
      if (now !== null && reaches(comparison, now, number))
        throw badField(at('value.number'), 'value-reached-already', { now })
    }
  })
}

const fieldOf = {
  'task-missing': 'taskId',
  'document-missing': 'documentId',
  'value-missing': 'value',
} as const

/** A condition due today would wake the item at once. */
function insistAhead(dueOn: Day, day: Day, place: string): void {
  if (dueOn <= day) throw badField(place, 'day-in-past', { today: day })
  const verdict = dueDayVerdict(dueOn, day)
  if (!verdict.ok) throw badField(place, verdict.reason, verdict.facts)
}
