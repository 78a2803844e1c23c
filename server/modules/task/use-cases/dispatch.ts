import type { z } from 'zod'
import type { taskRoutes } from '../../../../contract/task.ts'
import { taskNumber } from '../../../../domain/task/numbering.ts'
import type { Plan } from '../../../../domain/task/plan.ts'
import type { By, Call, Tx } from '../../../platform/context.ts'
import { change } from '../../../platform/road.ts'
import { takeSerials } from '../../../platform/serials.ts'
import { notify } from '../../notification/index.ts'
import { itemOf } from '../act.ts'
import type { TaskDeps } from '../deps.ts'
import { findByRequest, type NewTaskRow } from '../store.ts'
import { enter, type Entry } from './enter.ts'
import { issuingFrame } from './frame.ts'
import {
  checkRequest,
  emptyRow,
  type Frame,
  issuedColumns,
  type Issuer,
  issuerOf,
  newsAddress,
  requestColumns,
} from './new-task.ts'

export type Given = z.output<(typeof taskRoutes.dispatch)['body']>
type Dispatched = z.input<(typeof taskRoutes.dispatch)['response']>['tasks'][number]

/** What else is written with new tasks, in one transaction. */
export type Also = (tx: Tx, tasks: readonly Dispatched[]) => Promise<void>

/** Writes and issues one task for each lead unit; all or none. The same request again gives the same tasks. */
export async function dispatch(
  deps: TaskDeps,
  call: Call,
  given: Given,
  also: Also = () => Promise.resolve(),
): Promise<{ tasks: Dispatched[] }> {
  return change(deps.platform, async (tx) => {
    const frame = await issuingFrame(deps, tx, call)
    const issuer = issuerOf(call, frame.mechanism)
    const origin = { regionId: call.actor.regionId, by: call.by, issuer, frame, series: null }
    const tasks = await issueTasks(deps, tx, origin, given)
    await also(tx, tasks)
    return { tasks }
  }).catch((error: unknown) => {
    if (error instanceof AlreadyDispatched) return repeated(deps, call, error)
    throw error
  })
}

/** Who issues, through which post, and by which series where nobody does so by hand. */
export type Origin = {
  readonly regionId: string
  readonly by: By | null
  readonly issuer: Issuer
  readonly frame: Frame
  readonly series: { readonly id: string; readonly period: string; readonly title: string } | null
}

/** One task for each lead unit, under running numbers. */
export async function issueTasks(
  deps: TaskDeps,
  tx: Tx,
  origin: Origin,
  given: Given,
): Promise<Dispatched[]> {
  const { regionId, frame } = origin
  const plan = checkRequest(given, given.leadUnitIds, frame)
  const year = Number(frame.today.slice(0, 4))
  // Taking the numbers locks the register: a second click waits here and then finds the first one's tasks.
  const first = await takeSerials(tx, regionId, registerOf(frame), year, given.leadUnitIds.length)
  const before = await findByRequest(tx, regionId, given.requestId)
  if (before.length > 0)
    throw new AlreadyDispatched(before.map((task) => ({ ...task, unitId: task.unit_id })))
  return issueAll(
    deps,
    tx,
    origin,
    given.leadUnitIds.map((unitId, index) => ({ given, plan, unitId, year, serial: first + index })),
  )
}

export const registerOf = ({ mechanism }: Pick<Frame, 'mechanism'>): string =>
  `task:${mechanism.numberPrefix}`

export type One = {
  readonly given: Omit<Given, 'leadUnitIds'>
  readonly plan: Plan
  readonly unitId: string
  readonly year: number
  readonly serial: number
}

/** Tasks of dispatches, with their numbers: written, issued and told. */
export async function issueAll(
  deps: TaskDeps,
  tx: Tx,
  origin: Origin,
  ones: readonly One[],
): Promise<Dispatched[]> {
  const { regionId, by, frame } = origin
  const entries: Entry[] = []
  for (const one of ones) entries.push(await entryOf(deps, tx, origin, one))
  const tasks = await enter(deps, tx, by, regionId, entries)
  return tasks.map(({ id, number, unitId, dueOn }) => ({
    id,
    number,
    unit: unitNameOf(frame, unitId),
    dueOn,
  }))
}

async function entryOf(deps: TaskDeps, tx: Tx, origin: Origin, one: One): Promise<Entry> {
  const { regionId, issuer, frame, series } = origin
  const { given, plan, unitId, year, serial } = one
  const number = taskNumber(frame.mechanism.numberPrefix, year, serial)
  const asked = requestColumns(given, plan, unitId, frame)
  const issuing = {
    regionId,
    unitId,
    rootUnitId: asked.root_unit_id,
    dueOn: plan.dueOn,
    issuerPostId: issuer.postId,
    issuerUnitId: issuer.unitId,
    verifierUnitId: frame.mechanism.officeUnitId,
  }
  const row: NewTaskRow = {
    ...emptyRow(deps, regionId, issuer, frame),
    ...asked,
    ...(await issuedColumns(deps, tx, issuing, frame)),
    number,
    serial,
    serial_year: year,
    request_id: given.requestId,
    series_id: series?.id ?? null,
    series_period: series?.period ?? null,
  }
  return {
    row,
    units: [
      { unitId: row.root_unit_id, part: 'lead' },
      ...given.assistingUnitIds.map((assisting) => ({ unitId: assisting, part: 'assisting' as const })),
    ],
    event: 'issued',
    data: { ...issuedData(row, given.deadline), ...(series === null ? {} : { series }) },
    news: (task) => [
      notify(
        itemOf(task),
        [newsAddress(unitId, task.deskPostId)],
        'task.issued',
        { number, title: task.title, dueOn: task.dueOn },
        `task.issued:${task.id}`,
      ),
    ],
  }
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
