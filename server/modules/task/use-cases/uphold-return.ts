import { stateAfterRuling } from '../../../../domain/task/ruling.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { today } from '../../../platform/clock.ts'
import { badField } from '../../../platform/refused.ts'
import type { Acting } from '../act.ts'
import { courtColumns } from '../court.ts'
import type { TaskDeps, UnitName } from '../deps.ts'
import { deskAddress, tell } from '../messages.ts'
import { sameDispatchAt, setLeadUnit } from '../store.ts'
import { acknowledgeDueOn } from './acknowledge-due-on.ts'
import { deskOfTask } from './desk-of.ts'
import type { Granted, Ruling } from './ruling.ts'

/**
 * A return upheld: another member unit answers from now on, acknowledges anew and proves with files of its own. The
 * day of issue and the due day stay, for the clock has been running; the unit that returned it no longer reads it.
 */
export async function reassigned(deps: TaskDeps, acting: Acting, given: Ruling): Promise<Granted> {
  const { tx, task, at } = acting
  const day = today(deps.platform.clock)
  const unit = await newLead(deps, acting, given.leadUnitId)
  const place = { unitId: unit.id, rootUnitId: unit.rootId }
  const responsible = await deps.organization.deskOf(tx, task.regionId, unit.id, day)
  const desk = await deskOfTask(deps, tx, { ...task, ...place, responsiblePostId: responsible }, day)
  const acknowledgeDueOn = await acknowledgeBy(deps, acting, day)
  const after: Task = {
    ...task,
    state: stateAfterRuling(task, 'return', true),
    request: null,
    ...place,
    responsiblePostId: responsible,
    responsiblePersonId: null,
    deskPostId: desk,
    // A unit that assisted before leads instead.
    assistingUnitIds: task.assistingUnitIds.filter((id) => id !== unit.rootId),
    acknowledgeDueOn,
    evidenceBefore: task.evidence,
  }
  await setLeadUnit(tx, task, unit.rootId)
  const [from] = await deps.organization.units(tx, task.regionId, [task.unitId])
  const facts = { number: task.number, title: task.title, dueOn: task.dueOn }
  return {
    patch: {
      state: after.state,
      unit_id: unit.id,
      root_unit_id: unit.rootId,
      responsible_post_id: responsible,
      responsible_person_id: null,
      desk_post_id: desk,
      acknowledged_on: null,
      acknowledge_due_on: acknowledgeDueOn,
      evidence_before: after.evidenceBefore,
      ...courtColumns(task, after, at),
    },
    after,
    event: 'return-ruled',
    data: {
      outcome: 'grant',
      text: given.text,
      from: from?.shortName ?? '',
      to: unit.shortName,
      unitId: unit.id,
    },
    settled: { toUnitId: unit.id },
    messages: [tell(after, [deskAddress(after)], 'task.issued', facts)],
  }
}

async function newLead(deps: TaskDeps, { tx, task, row }: Acting, unitId: string | null): Promise<UnitName> {
  if (unitId === null) throw badField('body.leadUnitId', 'required')
  const day = today(deps.platform.clock)
  const { members } = await deps.mechanisms.editionOn(tx, task.regionId, task.mechanismId, day)
  const unit = members.find(({ id }) => id === unitId)
  if (!unit) throw badField('body.leadUnitId', 'not-a-member')
  if (unit.id === task.unitId || (task.parentId !== null && unit.rootId === task.rootUnitId))
    throw badField('body.leadUnitId', 'same-unit')
  if (await sameDispatchAt(tx, row, unit.id)) throw badField('body.leadUnitId', 'already-has-it')
  return unit
}

/** The new unit gets its own time to acknowledge, within the old due day. */
async function acknowledgeBy(deps: TaskDeps, { tx, task, row }: Acting, day: string): Promise<string | null> {
  const mechanism = await deps.mechanisms.byId(tx, task.regionId, task.mechanismId)
  const calendar = await deps.mechanisms.calendar(tx)
  return acknowledgeDueOn({ mechanism, calendar, row, dueOn: task.dueOn }, day)
}
