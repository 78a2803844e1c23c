import type { z } from 'zod'
import type { TaskRecord, timelineEntry, treeNode } from '../../../../contract/task.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { actionsOf } from '../../../../domain/task/life-cycle.ts'
import { isRunning } from '../../../../domain/task/states.ts'
import { lightOn } from '../../../../domain/task/light.ts'
import { standingWorkdays, termOf } from '../../../../domain/task/suspension.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { stepOwed } from '../../../../domain/task/step-owed.ts'
import type { Db } from '../../../platform/context.ts'
import type { Calendar, TaskDeps } from '../deps.ts'
import { type Loaded, stateOf } from '../store.ts'
import { scopes } from '../policy.ts'
import { rechecksOf } from '../store/rechecks.ts'
import { suspensionsOf } from '../store/requests.ts'
import { ruleShape } from '../use-cases/issue.ts'
import { dueOnIfReopened } from '../use-cases/reopen.ts'
import type { Scopes } from './filter.ts'
import { listLinks } from './links.ts'
import { closedSpans, recheckView } from './rechecks.ts'
import { listRequests } from './requests.ts'
import { daysLeft, toRows } from './rows.ts'
import { stepsOf } from './steps.ts'

/** One task as its page shows it. The reader has been admitted already. */
export async function getRecord(
  deps: TaskDeps,
  actor: Actor,
  { task, row }: Loaded,
  today: Day,
): Promise<TaskRecord> {
  const { db } = deps.platform
  const { regionId } = task
  const owed = stepOwed(task)
  const family = await familyOf(db, regionId, task.rootId)
  const below = descendants(family, task.id)
  const ids = [task.id, ...below.map(({ id }) => id)]
  const numbers = new Map(family.map(({ id, number }) => [id, number]))
  const postIds = [...new Set([task.responsiblePostId, ...family.map((part) => part.responsible_post_id)])]
  const calendar = await deps.mechanisms.calendar(db)
  const [[named], files, events, units, posts, backup, requests, spans, rechecks, links] = await Promise.all([
    toRows(db, regionId, [row], today, calendar),
    filesOf(db, regionId, ids),
    eventsOf(db, regionId, ids),
    deps.organization.units(db, regionId, [
      task.verifierUnitId,
      ...task.assistingUnitIds,
      ...family.map((part) => part.unit_id),
      ...family.map((part) => part.root_unit_id),
    ]),
    deps.organization.posts(
      db,
      regionId,
      postIds.filter((id) => id !== null),
      today,
    ),
    backupOf(db, task, row.indicator_code, today),
    listRequests(deps, scopes(actor), task),
    suspensionsOf(db, regionId, task.id),
    rechecksOf(db, regionId, task.id),
    linksOf(db, scopes(actor), { task, row }),
  ])
  const unitOf = (id: string) =>
    units.find((unit) => unit.id === id) ?? { id, rootId: id, name: '', shortName: '' }
  const who = (part: Part) => {
    const post = posts.find(({ postId }) => postId === part.responsible_post_id)
    const root = unitOf(part.root_unit_id).shortName
    const section = part.unit_id === part.root_unit_id ? '' : unitOf(part.unit_id).shortName
    return [root, section, section === '' ? post?.title : '', part.person_name ?? post?.person]
      .filter(Boolean)
      .join(' ')
  }
  const node = (part: Part): z.input<typeof treeNode> => ({
    id: part.id,
    number: part.number,
    title: part.title,
    depth: part.depth - row.depth,
    parentId: part.parent_id,
    state: stateOf(part.state),
    light: lightOf(part, today, calendar),
    dueOn: part.due_on,
    who: who(part),
  })
  const responsible = posts.find(({ postId }) => postId === task.responsiblePostId)
  const self = family.find(({ id }) => id === task.id)
  if (!named || !self) throw new Error('a task disappeared while it was read')
  const rule = ruleShape.parse(row.rule)
  const parent = family.find(({ id }) => id === task.parentId)
  const until = row.closed_on ?? row.cancelled_on ?? today
  const term = task.issuedOn
    ? termOf(task.issuedOn, until, [...spans, ...closedSpans(rechecks)], calendar)
    : { raw: 0, net: 0 }
  return {
    ...named,
    body: row.body,
    target: row.target,
    sourceKind: sourceOf(row.source_kind),
    clock: row.clock_code,
    rule: rule.kind === 'on' ? { kind: 'on', n: null, unit: null } : rule,
    workdaysTotal: task.issuedOn ? Math.max(0, calendar.workdaysBetween(task.issuedOn, task.dueOn)) : 0,
    workdaysUsed: term.raw,
    rawWorkdays: term.raw,
    netWorkdays: term.net,
    suspensions: spans.map((span) => ({
      from: span.suspendedOn,
      to: span.resumedOn,
      workdays: standingWorkdays(span, until, calendar),
    })),
    latestDueOn: parent?.due_on ?? null,
    requests: [...requests],
    ...links,
    rechecks: rechecks.map(recheckView),
    firstClosedOn: row.first_closed_on,
    reopenedDueOn: task.recheck === null ? null : await dueOnIfReopened(deps, db, { task, row }),
    assistingUnits: task.assistingUnitIds.map(unitOf).map(nameOnly),
    responsible: {
      person: self.person_name ?? responsible?.person ?? null,
      post: responsible?.title ?? null,
      backup,
    },
    verifierUnit: nameOnly(unitOf(task.verifierUnitId)),
    parent: parent ? { id: parent.id, number: parent.number, title: parent.title } : null,
    acknowledgeDueOn: task.acknowledgeDueOn,
    firstReportDueOn: owed?.step === 'first-report' ? owed.dueOn : null,
    steps: stepsOf(task, row),
    tree: [self, ...below].map(node),
    files: files.map((file) => ({ ...file, itemNumber: numbers.get(file.itemId) ?? '' })),
    timeline: events.map((event) => ({ ...event, itemNumber: numbers.get(event.itemId) ?? '' })),
    actions: actionsOf(task, actor, today).map(({ command, verdict }) => ({
      command,
      refusal: verdict.ok ? null : { reason: verdict.reason, facts: { ...verdict.facts } },
    })),
  }
}

/** Where the work of a task went, and where it came from. */
async function linksOf(db: Db, scopes: Scopes, { task, row }: Loaded) {
  const ids = (id: string | null) => ({ ids: id === null ? [] : [id] })
  const [into, several, origin, taken] = await Promise.all([
    listLinks(db, scopes, ids(row.merged_into_id)),
    row.ended_as === 'split' ? listLinks(db, scopes, { splitFrom: task.id }) : [],
    listLinks(db, scopes, ids(row.split_from_id)),
    listLinks(db, scopes, { mergedInto: task.id }),
  ])
  return { wentTo: [...into, ...several], cameFrom: [...origin, ...taken] }
}

const nameOnly = ({ id, name, shortName }: { id: string; name: string; shortName: string }) => ({
  id,
  name,
  shortName,
})

function sourceOf(text: string): TaskRecord['sourceKind'] {
  switch (text) {
    case 'document':
    case 'conference':
    case 'instruction':
    case 'indicator':
      return text
    default:
      return 'other'
  }
}

type Part = Awaited<ReturnType<typeof familyOf>>[number]

/** The whole task this one belongs to, from the root down, in the order of the parts' numbers. */
function familyOf(db: Db, regionId: string, rootId: string) {
  return db
    .selectFrom('task')
    .leftJoin('person', (join) =>
      join
        .onRef('person.region_id', '=', 'task.region_id')
        .onRef('person.id', '=', 'task.responsible_person_id'),
    )
    .select([
      'task.id',
      'task.parent_id',
      'task.number',
      'task.title',
      'task.depth',
      'task.state',
      'task.due_on',
      'task.soon_on',
      'task.amber_on',
      'task.red_on',
      'task.unit_id',
      'task.root_unit_id',
      'task.responsible_post_id',
      'person.name as person_name',
    ])
    .where('task.region_id', '=', regionId)
    .where('task.root_id', '=', rootId)
    .orderBy('task.part_path')
    .execute()
}

function descendants(family: readonly Part[], id: string): readonly Part[] {
  return family
    .filter((part) => part.parent_id === id)
    .flatMap((part) => [part, ...descendants(family, part.id)])
}

function lightOf(part: Part, today: Day, calendar: Calendar) {
  const state = stateOf(part.state)
  return {
    ...lightOn(
      { state, dueOn: part.due_on, soonOn: part.soon_on, amberOn: part.amber_on, redOn: part.red_on },
      today,
    ),
    daysLeft: isRunning(state) ? daysLeft(today, part.due_on, calendar) : null,
  }
}

/** The backup (AB角) of the indicator the task serves. */
async function backupOf(
  db: Db,
  task: Task,
  indicatorCode: string | null,
  today: Day,
): Promise<string | null> {
  if (indicatorCode === null) return null
  const found = await db
    .selectFrom('responsibility')
    .innerJoin('tenure', (join) =>
      join
        .onRef('tenure.region_id', '=', 'responsibility.region_id')
        .onRef('tenure.post_id', '=', 'responsibility.backup_post_id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'tenure.region_id').onRef('person.id', '=', 'tenure.person_id'),
    )
    .select('person.name')
    .where('responsibility.region_id', '=', task.regionId)
    .where('responsibility.mechanism_id', '=', task.mechanismId)
    .where('responsibility.indicator_code', 'in', [indicatorCode, indicatorCode.split('.')[0] ?? ''])
    .where('responsibility.starts_on', '<=', today)
    .where((row) =>
      row.or([row('responsibility.ends_on', 'is', null), row('responsibility.ends_on', '>=', today)]),
    )
    .where('tenure.starts_on', '<=', today)
    .where((row) => row.or([row('tenure.ends_on', 'is', null), row('tenure.ends_on', '>=', today)]))
    .orderBy('responsibility.indicator_code', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.name ?? null
}

async function filesOf(db: Db, regionId: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('file')
    .select(['id', 'item_id', 'name', 'size', 'media_type', 'sha256', 'uploader_name', 'uploaded_at'])
    .where('region_id', '=', regionId)
    .where('item_id', 'in', [...ids])
    .orderBy('uploaded_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    itemId: row.item_id,
    name: row.name,
    size: row.size,
    type: row.media_type,
    sha256: row.sha256,
    by: row.uploader_name,
    at: row.uploaded_at,
  }))
}

/** Newest first; a long life is told by its last 300 entries. */
async function eventsOf(db: Db, regionId: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('event')
    .select(['item_id', 'seq', 'type', 'at', 'actor_name', 'actor_post', 'actor_unit', 'data', 'hash'])
    .where('region_id', '=', regionId)
    .where('item_id', 'in', [...ids])
    .orderBy('at', 'desc')
    // Of the same instant, the one written later; ids are ordered by time.
    .orderBy('id', 'desc')
    .limit(300)
    .execute()
  return rows.map((row): Omit<z.input<typeof timelineEntry>, 'itemNumber'> & { itemId: string } => ({
    itemId: row.item_id,
    seq: row.seq,
    type: row.type,
    at: row.at,
    actor:
      row.actor_name === null ? null : { name: row.actor_name, post: row.actor_post, unit: row.actor_unit },
    facts: factsOf(row.data),
    hash: row.hash,
  }))
}

const factsOf = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {}
