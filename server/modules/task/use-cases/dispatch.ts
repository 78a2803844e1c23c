import type { z } from 'zod'
import type { taskRoutes } from '../../../../contract/task.ts'
import { taskNumber } from '../../../../domain/task/numbering.ts'
import type { Plan } from '../../../../domain/task/plan.ts'
import { todosOf } from '../../../../domain/task/todos.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import { notify } from '../../notification/index.ts'
import { itemOf } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import {
  findByRequest,
  getTaskForChange,
  insertTask,
  type NewTaskRow,
  setTaskUnits,
  takeSerials,
} from '../store.ts'
import { issuingFrame } from './frame.ts'
import { checkRequest, emptyRow, type Frame, issuedColumns, newsAddress, requestColumns } from './new-task.ts'

type Given = z.output<(typeof taskRoutes.dispatch)['body']>
type Dispatched = z.input<(typeof taskRoutes.dispatch)['response']>['tasks'][number]

/** Writes and issues one task for each lead unit; all or none. The same request again gives the same tasks. */
export async function dispatch(deps: TaskDeps, call: Call, given: Given): Promise<{ tasks: Dispatched[] }> {
  return change(deps.platform, async (tx) => {
    const frame = await issuingFrame(deps, tx, call)
    const plan = checkRequest(given, given.leadUnitIds, frame)
    const year = Number(frame.today.slice(0, 4))
    // Taking the numbers locks the register: a second click waits here and then finds the first one's tasks.
    const first = await takeSerials(
      tx,
      call.actor.regionId,
      registerOf(frame),
      year,
      given.leadUnitIds.length,
    )
    const before = await findByRequest(tx, call.actor.regionId, given.requestId)
    if (before.length > 0)
      throw new AlreadyDispatched(before.map((task) => ({ ...task, unitId: task.unit_id })))
    const tasks: Dispatched[] = []
    for (const [index, unitId] of given.leadUnitIds.entries())
      tasks.push(await issueOne(deps, tx, call, frame, { given, plan, unitId, year, serial: first + index }))
    return { tasks }
  }).catch((error: unknown) => {
    if (error instanceof AlreadyDispatched) return repeated(deps, call, error)
    throw error
  })
}

export const registerOf = ({ mechanism }: Frame): string => `task:${mechanism.numberPrefix}`

type One = {
  readonly given: Given
  readonly plan: Plan
  readonly unitId: string
  readonly year: number
  readonly serial: number
}

async function issueOne(deps: TaskDeps, tx: Tx, call: Call, frame: Frame, one: One): Promise<Dispatched> {
  const { given, plan, unitId, year, serial } = one
  const number = taskNumber(frame.mechanism.numberPrefix, year, serial)
  const row: NewTaskRow = {
    ...emptyRow(deps, call, frame),
    ...requestColumns(given, plan, unitId, frame),
    ...(await issuedColumns(deps, tx, call.actor.regionId, unitId, plan.dueOn, frame)),
    number,
    serial,
    serial_year: year,
    request_id: given.requestId,
  }
  await insertTask(tx, row)
  await setTaskUnits(tx, row.region_id, row.id, [
    { unitId: row.root_unit_id, part: 'lead' },
    ...given.assistingUnitIds.map((assisting) => ({ unitId: assisting, part: 'assisting' as const })),
  ])
  const { task } = await getTaskForChange(tx, row.region_id, row.id)
  await record(deps.platform, tx, call.by, {
    item: itemOf(task),
    type: 'task.issued',
    data: issuedData(row, given.deadline),
    todos: todosOf(task),
    messages: [
      notify(
        itemOf(task),
        [newsAddress(unitId, task.deskPostId)],
        'task.issued',
        { number, title: task.title, dueOn: task.dueOn },
        `task.issued:${task.id}`,
      ),
    ],
  })
  return { id: task.id, number, unit: unitNameOf(frame, unitId), dueOn: task.dueOn }
}

/** What the record says of an issue: enough to tell the story without the row. */
export function issuedData(
  row: Pick<NewTaskRow, 'number' | 'title' | 'unit_id' | 'due_on' | 'due_provisional'>,
  rule: unknown,
) {
  return {
    number: row.number,
    title: row.title,
    unitId: row.unit_id,
    dueOn: row.due_on,
    provisional: row.due_provisional,
    rule,
  }
}

const unitNameOf = ({ mechanism }: Frame, unitId: string): string =>
  mechanism.members.find(({ id }) => id === unitId)?.shortName ?? ''

/** Leaves the transaction, so that the numbers just taken are given back. */
class AlreadyDispatched extends Error {
  readonly tasks: readonly { id: string; number: string; unitId: string; due_on: string }[]

  constructor(tasks: AlreadyDispatched['tasks']) {
    super('already dispatched')
    this.tasks = tasks
  }
}

async function repeated(
  deps: TaskDeps,
  call: Call,
  { tasks }: AlreadyDispatched,
): Promise<{ tasks: Dispatched[] }> {
  const units = await deps.organization.units(
    deps.platform.db,
    call.actor.regionId,
    tasks.map(({ unitId }) => unitId),
  )
  return {
    tasks: tasks.map((task) => ({
      id: task.id,
      number: task.number,
      unit: units.find(({ id }) => id === task.unitId)?.shortName ?? '',
      dueOn: task.due_on,
    })),
  }
}
