import type { z } from 'zod'
import type { taskRoutes } from '../../../../contract/task.ts'
import { lightDays } from '../../../../domain/task/light.ts'
import { clockOf } from '../../../../domain/task/new-task.ts'
import { partNumber } from '../../../../domain/task/numbering.ts'
import { planOf } from '../../../../domain/task/plan.ts'
import type { Task } from '../../../../domain/task/task.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { badField } from '../../../platform/refused.ts'
import { notify } from '../../notification/index.ts'
import { act, itemOf } from '../act.ts'
import type { TaskDeps, UnitName } from '../deps.ts'
import { deskAddress } from '../messages.ts'
import type { NewTaskRow, TaskRowStored } from '../store.ts'
import { today } from '../../../platform/clock.ts'
import { enter, type Entry } from './enter.ts'
import { issuerOf } from './new-task.ts'
import { nothingYet } from './nothing-yet.ts'

type Given = z.output<(typeof taskRoutes.decompose)['body']>
type Part = Given['parts'][number]

/** Gives parts out, one level down: each is a task of its own that is acknowledged, verified and closed. */
export async function decompose(deps: TaskDeps, asked: Call, id: string, given: Given) {
  return act(deps, asked, 'decompose', { id, version: given.version }, async (acting) => {
    const { tx, task, row, at, call } = acting
    const day = today(deps.platform.clock)
    const units = await checkParts(deps, tx, task, given.parts, day)
    const entries: Entry[] = []
    for (const [index, part] of given.parts.entries()) {
      const n = row.parts_total + index + 1
      entries.push(await entryOf(deps, tx, call, { task, row, part, n, units, day, at }))
    }
    const made = await enter(deps, tx, call.by, task.regionId, entries)
    const total = task.children.total + given.parts.length
    return {
      patch: {
        state: 'in-progress',
        parts_total: row.parts_total + given.parts.length,
        decomposed_on: row.decomposed_on ?? day,
      },
      after: { ...task, state: 'in-progress', children: { ...task.children, total } },
      event: 'decomposed',
      data: { parts: made.map(({ number, title, unitId, dueOn }) => ({ number, title, unitId, dueOn })) },
    }
  })
}

/**
 * Parts stay in the unit and its assisting units, end no later than the whole, and name a post of their unit. An
 * overdue whole is given out in parts that are overdue with it: nobody gains days.
 */
async function checkParts(
  deps: TaskDeps,
  tx: Tx,
  task: Task,
  parts: readonly Part[],
  day: string,
): Promise<readonly UnitName[]> {
  const units = await deps.organization.units(
    tx,
    task.regionId,
    parts.map(({ unitId }) => unitId),
  )
  const posts = await deps.organization.posts(
    tx,
    task.regionId,
    parts.flatMap(({ postId }) => (postId ? [postId] : [])),
    day,
  )
  parts.forEach((part, index) => {
    const at = `body.parts.${index}`
    const unit = units.find((known) => known.id === part.unitId)
    if (!unit || ![task.rootUnitId, ...task.assistingUnitIds].includes(unit.rootId))
      throw badField(`${at}.unitId`, 'not-in-this-task')
    const post = posts.find((known) => known.postId === part.postId)
    if (part.postId !== null && post?.unitId !== part.unitId)
      throw badField(`${at}.postId`, 'post-of-other-unit')
    if (part.postId !== null && part.postId === task.responsiblePostId)
      throw badField(`${at}.postId`, 'already-holds-the-whole')
    const earliest = task.dueOn < day ? task.dueOn : day
    if (part.dueOn < earliest) throw badField(`${at}.dueOn`, 'day-in-past', { today: earliest })
    if (part.dueOn > task.dueOn) throw badField(`${at}.dueOn`, 'after-the-whole', { dueOn: task.dueOn })
  })
  return units
}

type PartGiven = {
  readonly task: Task
  readonly row: TaskRowStored
  readonly part: Part
  readonly n: number
  readonly units: readonly UnitName[]
  readonly day: string
  readonly at: string
}

async function entryOf(
  deps: TaskDeps,
  tx: Tx,
  call: Call,
  { task, row, part, n, units, day, at }: PartGiven,
): Promise<Entry> {
  const mechanism = await deps.mechanisms.byId(tx, task.regionId, task.mechanismId)
  const calendar = await deps.mechanisms.calendar(tx)
  const clock = clockOf(row.clock_code, mechanism)
  const rootUnitId = units.find(({ id }) => id === part.unitId)?.rootId ?? part.unitId
  const responsible = part.postId ?? (await deps.organization.deskOf(tx, task.regionId, part.unitId, day))
  const desk = await deskFor(deps, tx, task, responsible, part, day)
  const days = lightDays({ issuedOn: day, dueOn: part.dueOn, progress: 0 }, mechanism.thresholds, calendar)
  const acknowledgeBy = clock?.acknowledge ? calendar.dueOn(clock.acknowledge, day).dueOn : part.dueOn
  const number = partNumber(task.number, row.depth, n)
  const issuer = issuerOf(call, mechanism)
  const made: NewTaskRow = {
    ...row,
    ...nothingYet,
    rule: JSON.stringify({ kind: 'on', day: part.dueOn }),
    id: deps.platform.newId(),
    number,
    part_path: `${row.part_path}${String(n).padStart(4, '0')}.`,
    depth: row.depth + 1,
    parent_id: task.id,
    title: part.title,
    body: part.body,
    target: '',
    state: 'issued',
    unit_id: part.unitId,
    root_unit_id: rootUnitId,
    responsible_post_id: responsible,
    responsible_person_id: part.personId,
    desk_post_id: desk,
    holder_unit_id: part.unitId,
    holder_post_id: responsible,
    held_since: at,
    issuer_post_id: task.responsiblePostId ?? issuer.postId,
    issuer_unit_id: task.rootUnitId,
    issuer_name: call.by.name,
    issued_on: day,
    due_on: part.dueOn,
    original_due_on: part.dueOn,
    due_provisional: planOf({ kind: 'on', day: part.dueOn }, null, day, calendar.dueOn).provisional,
    acknowledge_due_on: acknowledgeBy < part.dueOn ? acknowledgeBy : part.dueOn,
    first_report_due_on: null,
    soon_on: days.soonOn,
    amber_on: days.amberOn,
    red_on: days.redOn,
    created_at: at,
  }
  return {
    row: made,
    units: [
      { unitId: rootUnitId, part: 'lead' },
      ...[task.rootUnitId, ...task.involvedUnitIds].map((unitId) => ({ unitId, part: 'above' as const })),
    ],
    event: 'issued',
    data: {
      number,
      title: part.title,
      unitId: part.unitId,
      postId: responsible,
      dueOn: part.dueOn,
      partOf: task.number,
    },
    news: (stored) => [
      notify(
        itemOf(stored),
        [deskAddress(stored)],
        'task.issued',
        { number, title: part.title, dueOn: part.dueOn },
        `task.issued:${stored.id}`,
      ),
    ],
  }
}

/** Where nobody hasAccount answers (a body, a person without an account), the desk above records for them. */
async function deskFor(
  deps: TaskDeps,
  tx: Tx,
  task: Task,
  responsible: string | null,
  part: Part,
  day: string,
) {
  if (responsible === null) return task.deskPostId
  const [holder] = await deps.organization.posts(tx, task.regionId, [responsible], day)
  return holder?.hasAccount && part.personId === null ? responsible : task.deskPostId
}
