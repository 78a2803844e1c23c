/** What the office was asked about a task: which request is open, and what came of one. */
import type { TaskRecord, TaskRequest } from '../../../contract/task.ts'

export const openRequest = ({ requests }: Pick<TaskRecord, 'requests'>): TaskRequest | null =>
  requests.find(({ state }) => state === 'open') ?? null

/** Key of `task:side.*` and its facts: `return-granted`, `open`. */
export function outcomeOf({ kind, state, unit, toUnit }: TaskRequest) {
  const key = state === 'granted' || state === 'refused' ? `${kind}-${state}` : state
  return { key, facts: { unit: state === 'granted' ? (toUnit ?? unit) : unit } }
}

/** A day that an extension may name: later than the present one, not past, within the whole. */
export function dayFault(
  day: string,
  { due, latestDueOn }: Pick<TaskRecord, 'due' | 'latestDueOn'>,
): { readonly key: string; readonly facts: { readonly dueOn: string } } | null {
  if (day === '') return null
  if (day <= due.dueOn) return { key: 'not-later', facts: { dueOn: due.dueOn } }
  if (latestDueOn !== null && day > latestDueOn)
    return { key: 'after-the-whole', facts: { dueOn: latestDueOn } }
  return null
}
