/** What dispatching, drafting and editing have in common: the request held against the mechanism, and the row. */
import type { z } from 'zod'
import type { newTask } from '../../../../contract/task.ts'
import { toPost, toUnit } from '../../../../domain/identity/rights.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { lightDays } from '../../../../domain/task/light.ts'
import { planNew, type Wanted } from '../../../../domain/task/new-task.ts'
import type { Plan } from '../../../../domain/task/plan.ts'
import type { Task } from '../../../../domain/task/task.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { badField } from '../../../platform/refused.ts'
import type { Calendar, Mechanism, TaskDeps } from '../deps.ts'
import type { NewTaskRow } from '../store.ts'
import { deskOfTask } from './desk-of.ts'
import { nothingYet } from './nothing-yet.ts'

export type NewTask = Omit<z.output<typeof newTask>, 'leadUnitId'>

export type Frame = {
  readonly mechanism: Mechanism
  readonly calendar: Calendar
  readonly today: Day
  readonly at: string
}

/** The days the request leads to, where the mechanism has everything it refers to; a fault at its place. */
export function checkRequest(
  given: Omit<Wanted, 'leadUnitIds'>,
  leadUnitIds: readonly string[],
  { mechanism, today, calendar }: Frame,
): Plan {
  const found = planNew({ ...given, leadUnitIds }, mechanism, today, calendar.dueOn)
  if (!found.ok) throw badField(`body.${found.place}`, found.reason, found.facts)
  return found.plan
}

/** Columns that come from the request alone; a draft's are overwritten when it is edited. */
export function requestColumns(given: NewTask, plan: Plan, leadUnitId: string, { mechanism }: Frame) {
  const rootUnitId = mechanism.members.find(({ id }) => id === leadUnitId)?.rootId ?? leadUnitId
  return {
    title: given.title,
    body: given.body,
    target: given.target,
    source_kind: given.source,
    source_text: given.sourceText,
    indicator_code: given.indicator,
    rule: JSON.stringify(given.deadline),
    clock_code: given.clock,
    due_on: plan.dueOn,
    original_due_on: plan.dueOn,
    due_provisional: plan.provisional,
    acknowledge_due_on: plan.acknowledgeDueOn,
    first_report_due_on: plan.firstReportDueOn,
    unit_id: leadUnitId,
    root_unit_id: rootUnitId,
    holder_unit_id: leadUnitId,
  }
}

export type Issuer = { readonly postId: string | null; readonly unitId: string; readonly name: string }

/** The office post through which the actor issues; the mechanism's office where the right is not a post's. */
export function issuerOf({ actor, by }: Call, mechanism: Mechanism): Issuer {
  const part = actor.parts.find(({ mechanismId, part }) => mechanismId === mechanism.id && part === 'office')
  const post = actor.posts.find(
    ({ unitId, rootUnitId }) => part && (part.unitId === unitId || part.unitId === rootUnitId),
  )
  return { postId: post?.postId ?? null, unitId: mechanism.officeUnitId, name: by.name }
}

/** A row before anything has happened to it. */
export function emptyRow(deps: TaskDeps, regionId: string, issuer: Issuer, frame: Frame) {
  const id = deps.platform.newId()
  return {
    ...nothingYet,
    region_id: regionId,
    id,
    root_id: id,
    mechanism_id: frame.mechanism.id,
    part_path: '',
    depth: 0,
    parent_id: null,
    state: 'draft',
    responsible_post_id: null,
    responsible_person_id: null,
    desk_post_id: null,
    issuer_post_id: issuer.postId,
    issuer_unit_id: issuer.unitId,
    issuer_name: issuer.name,
    verifier_unit_id: frame.mechanism.officeUnitId,
    holder_post_id: null,
    held_since: null,
    issued_on: null,
    soon_on: null,
    amber_on: null,
    red_on: null,
    created_at: frame.at,
  } satisfies Partial<NewTaskRow>
}

type Issuing = Pick<
  Task,
  'regionId' | 'unitId' | 'rootUnitId' | 'dueOn' | 'issuerPostId' | 'issuerUnitId' | 'verifierUnitId'
>

/** What dispatch adds: the clock runs, the unit's desk holds it; where it has none, who gave it out records. */
export async function issuedColumns(
  deps: TaskDeps,
  tx: Tx,
  issuing: Issuing,
  { mechanism, calendar, today, at }: Frame,
) {
  const { regionId, unitId, dueOn } = issuing
  const responsible = await deps.organization.deskOf(tx, regionId, unitId, today)
  const desk = responsible ?? (await deskOfTask(deps, tx, { ...issuing, responsiblePostId: null }, today))
  const days = lightDays({ issuedOn: today, dueOn, progress: 0 }, mechanism.thresholds, calendar)
  return {
    state: 'issued',
    issued_on: today,
    responsible_post_id: responsible,
    desk_post_id: desk,
    holder_unit_id: unitId,
    holder_post_id: responsible,
    held_since: at,
    soon_on: days.soonOn,
    amber_on: days.amberOn,
    red_on: days.redOn,
  } satisfies Partial<NewTaskRow>
}

/** Where the news of a new task is read. */
export const newsAddress = (unitId: string, desk: string | null): string =>
  desk === null ? toUnit(unitId, 'task.acknowledge') : toPost(desk)
