/** The to-dos of a document as it stands. */
import { type Asked, documentTodos, workdaysOf } from '../../../domain/document/todos.ts'
import type { DocumentState } from '../../../domain/document/states.ts'
import { toPost } from '../../../domain/identity/rights.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Todo } from '../../../domain/task/todos.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import type { DocumentDeps } from './deps.ts'
import { stateNamed } from './names.ts'
import type { DocumentRowStored } from './store.ts'

/** By when the next one is to act, counted from today; null where nobody is asked. */
export async function dueOnOf(
  deps: DocumentDeps,
  db: Db | Tx,
  { state, waiting }: Pick<Asked, 'state' | 'waiting'>,
): Promise<Day | null> {
  const workdays = workdaysOf[state]
  if (workdays === null || (state === 'draft' && !waiting)) return null
  const calendar = await deps.mechanisms.calendar(db)
  return calendar.addWorkdays(today(deps.platform.clock), workdays)
}

export function todosOf(
  row: Pick<DocumentRowStored, 'state' | 'waiting' | 'due_on'>,
  mechanismId: string,
  signerPosts: readonly string[],
): readonly Todo[] {
  const state: DocumentState = stateNamed(row.state)
  if (row.due_on === null) return []
  const [signer] = signerPosts
  return documentTodos({
    state,
    mechanismId,
    waiting: row.waiting,
    dueOn: row.due_on,
    signer: signer === undefined ? null : toPost(signer),
  })
}
