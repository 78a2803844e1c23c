import { type Actor, addresses } from '../../../../domain/identity/rights.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type { LightView } from '../../../../domain/task/light.ts'
import { todoLight } from '../../../../domain/task/todo-light.ts'
import { type TodoKind, todoKinds, type Work } from '../../../../domain/task/todos.ts'
import { type State, states } from '../../../../domain/task/states.ts'
import type { Db } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'

export type OpenTodo = {
  readonly id: string
  readonly kind: TodoKind
  readonly work: Work
  readonly itemId: string
  readonly dueOn: Day
  readonly light: LightView
}

/** Everything that waits for this actor, soonest first: the one list, whole, with the light of each. */
export async function listTodos(db: Db, actor: Actor, today: Day): Promise<readonly OpenTodo[]> {
  const at = addresses(actor)
  if (at.length === 0) return []
  const rows = await db
    .selectFrom('todo')
    .leftJoin('task', (join) =>
      join.onRef('task.region_id', '=', 'todo.region_id').onRef('task.id', '=', 'todo.item_id'),
    )
    .select([
      'todo.id',
      'todo.kind',
      'todo.work',
      'todo.item_id',
      'todo.due_on',
      'task.state',
      'task.due_on as task_due_on',
      'task.soon_on',
      'task.amber_on',
      'task.red_on',
    ])
    .where('todo.region_id', '=', actor.regionId)
    .where('todo.address', 'in', [...at])
    .orderBy('todo.due_on')
    .orderBy('todo.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: kindOf(row.kind),
    work: row.work === 'review' ? 'review' : 'do',
    itemId: row.item_id,
    dueOn: row.due_on,
    light: todoLight(row.due_on, taskOf(row), today),
  }))
}

type TaskDays = {
  readonly state: string | null
  readonly task_due_on: Day | null
  readonly soon_on: Day | null
  readonly amber_on: Day | null
  readonly red_on: Day | null
}

const taskOf = ({ state, task_due_on: dueOn, soon_on, amber_on, red_on }: TaskDays) =>
  state === null || dueOn === null
    ? null
    : { state: stateOf(state), dueOn, soonOn: soon_on, amberOn: amber_on, redOn: red_on }

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
  return n
}

function kindOf(text: string): TodoKind {
  const kind = todoKinds.find((known) => known === text)
  if (!kind) throw new Refused('internal', { reason: 'unknown-todo' })
  return kind
}

function stateOf(text: string): State {
  const state = states.find((known) => known === text)
  if (!state) throw new Refused('internal', { reason: 'unknown-state' })
  return state
}
