import { lightDays } from '../../../../domain/task/light.ts'
import { splitFault } from '../../../../domain/task/merge.ts'
import { taskNumber } from '../../../../domain/task/numbering.ts'
import type { OpenRequest, SplitPart } from '../../../../domain/task/request.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { today } from '../../../platform/clock.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { badField } from '../../../platform/refused.ts'
import { takeSerials } from '../../../platform/serials.ts'
import type { Acting } from '../act.ts'
import type { Mechanism, TaskDeps, UnitName } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import { idsBelow, type NewTaskRow, setTaskUnits } from '../store.ts'
import { acknowledgeDueOn } from './acknowledge-due-on.ts'
import { ask } from './ask.ts'
import { cancelled } from './cancel.ts'
import { deskOfTask } from './desk-of.ts'
import { registerOf } from './dispatch.ts'
import { enter, type Entry } from './enter.ts'
import { nothingYet } from './nothing-yet.ts'
import type { Granted } from './ruling.ts'

/** Asks that several tasks take the place of this one. */
export async function askSplit(
  deps: TaskDeps,
  call: Call,
  given: { id: string; version: number; text: string; parts: readonly SplitPart[] },
) {
  return ask(deps, call, 'ask-split', given, async ({ tx, task }) => {
    const day = today(deps.platform.clock)
    const mechanism = await deps.mechanisms.editionOn(tx, task.regionId, task.mechanismId, day)
    const ids = mechanism.members.map(({ id }) => id)
    const fault = splitFault(task, given.parts, ids, day)
    if (fault && !fault.verdict.ok)
      throw badField(`body.parts.${fault.row}.${fault.field}`, fault.verdict.reason, fault.verdict.facts)
    const parts = given.parts.map(({ title, leadUnitId, dueOn }) => ({
      title,
      unit: memberOf(mechanism, leadUnitId).shortName,
      dueOn,
    }))
    return { splitInto: given.parts, told: { parts } }
  })
}

/**
 * Split: the task ends and several are issued in its place, numbered like any other. The clock runs from the
 * day the first one was issued; each unit gets its own time to acknowledge.
 */
export async function split(
  deps: TaskDeps,
  call: Call,
  acting: Acting,
  { splitInto }: OpenRequest,
  text: string,
): Promise<Granted> {
  const { tx, task } = acting
  const day = today(deps.platform.clock)
  const mechanism = await deps.mechanisms.editionOn(tx, task.regionId, task.mechanismId, day)
  const year = Number(day.slice(0, 4))
  const first = await takeSerials(tx, task.regionId, registerOf({ mechanism }), year, splitInto.length)
  const entries: Entry[] = []
  for (const [index, part] of splitInto.entries())
    entries.push(await entryOf(deps, acting, { mechanism, part, year, serial: first + index }))
  const made = await enter(deps, tx, call.by, task.regionId, entries)
  await letRead(tx, task, made)
  const end = await cancelled(deps, call, acting, text)
  return {
    patch: { ...end.patch, ended_as: 'split' },
    after: end.after,
    event: 'split',
    data: {
      ...end.data,
      parts: made.map(({ id, number, title, unitId, dueOn }) => ({
        id,
        number,
        title,
        unit: memberOf(mechanism, unitId).shortName,
        dueOn,
      })),
    },
  }
}

type One = {
  readonly mechanism: Mechanism
  readonly part: SplitPart
  readonly year: number
  readonly serial: number
}

async function entryOf(
  deps: TaskDeps,
  { tx, task, row, at }: Acting,
  { mechanism, part, year, serial }: One,
): Promise<Entry> {
  const day = today(deps.platform.clock)
  const { dueOn } = part
  const unit = memberOf(mechanism, part.leadUnitId)
  const calendar = await deps.mechanisms.calendar(tx)
  const place = { unitId: unit.id, rootUnitId: unit.rootId }
  const responsible = await deps.organization.deskOf(tx, task.regionId, unit.id, day)
  const desk = await deskOfTask(deps, tx, { ...task, ...place, responsiblePostId: responsible }, day)
  const issuedOn = row.issued_on ?? day
  const days = lightDays({ issuedOn, dueOn, progress: 0 }, mechanism.thresholds, calendar)
  const number = taskNumber(mechanism.numberPrefix, year, serial)
  const id = deps.platform.newId()
  const made: NewTaskRow = {
    ...row,
    ...nothingYet,
    id,
    root_id: id,
    number,
    serial,
    serial_year: year,
    split_from_id: task.id,
    title: part.title,
    rule: JSON.stringify({ kind: 'on', day: dueOn }),
    state: 'issued',
    unit_id: unit.id,
    root_unit_id: unit.rootId,
    responsible_post_id: responsible,
    responsible_person_id: null,
    desk_post_id: desk,
    holder_unit_id: unit.id,
    holder_post_id: responsible,
    held_since: at,
    issued_on: issuedOn,
    due_on: dueOn,
    original_due_on: dueOn,
    due_set_on: day,
    due_provisional: row.due_provisional,
    acknowledge_due_on: acknowledgeDueOn({ mechanism, calendar, row, dueOn }, day),
    first_report_due_on: null,
    soon_on: days.soonOn,
    amber_on: days.amberOn,
    red_on: days.redOn,
    created_at: at,
  }
  return {
    row: made,
    units: [
      { unitId: unit.rootId, part: 'lead' },
      ...task.assistingUnitIds
        .filter((assisting) => assisting !== unit.rootId)
        .map((assisting) => ({ unitId: assisting, part: 'assisting' as const })),
    ],
    event: 'issued',
    data: {
      number,
      title: part.title,
      unitId: unit.id,
      dueOn,
      splitFrom: task.number,
      splitFromId: task.id,
    },
    news: (issued) => [
      tell(issued, [deskAddress(issued)], 'task.issued', { number, title: part.title, dueOn }),
    ],
  }
}

/** Those who go on with the work read what there was, also in the parts. */
async function letRead(tx: Tx, task: Task, made: readonly Task[]): Promise<void> {
  const units = [...new Set(made.map(({ rootUnitId }) => rootUnitId))]
  for (const id of [task.id, ...(await idsBelow(tx, task.regionId, task.id))])
    await setTaskUnits(
      tx,
      task.regionId,
      id,
      units.map((unitId) => ({ unitId, part: 'after' })),
    )
}

function memberOf({ members }: Mechanism, id: string): UnitName {
  const found = members.find((unit) => unit.id === id)
  if (!found) throw badField('body.parts', 'not-a-member')
  return found
}
