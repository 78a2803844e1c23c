import { type Actor, addresses } from '../../../../domain/identity/rights.ts'
import { type TodoKind, todoKinds, type Work } from '../../../../domain/task/todos.ts'
import type { Db } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'

export type OpenTodo = {
  readonly id: string
  readonly kind: TodoKind
  readonly work: Work
  readonly itemId: string
  readonly dueOn: string
}

/** No desk holds more than this at once; a longer list is cut at the far end. */
const most = 500

/** Everything that waits for this actor, soonest first: the one list. */
export async function listTodos(db: Db, actor: Actor): Promise<readonly OpenTodo[]> {
  const at = addresses(actor)
  if (at.length === 0) return []
  const rows = await db
    .selectFrom('todo')
    .select(['id', 'kind', 'work', 'item_id', 'due_on'])
    .where('region_id', '=', actor.regionId)
    .where('address', 'in', [...at])
    .orderBy('due_on')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: kindOf(row.kind),
    work: row.work === 'review' ? 'review' : 'do',
    itemId: row.item_id,
    dueOn: row.due_on,
  }))
}

/** How many they are: the number beside 待办 is the length of the list above. */
export async function countTodos(db: Db, actor: Actor): Promise<number> {
  const at = addresses(actor)
  if (at.length === 0) return 0
  const { n } = await db
    .selectFrom('todo')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('region_id', '=', actor.regionId)
    .where('address', 'in', [...at])
    .executeTakeFirstOrThrow()
  return Math.min(n, most)
}

function kindOf(text: string): TodoKind {
  const kind = todoKinds.find((known) => known === text)
  if (!kind) throw new Refused('internal', { reason: 'unknown-todo' })
  return kind
}
