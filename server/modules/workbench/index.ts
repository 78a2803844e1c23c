/** The workbench: one list of what I must do, its figures, my week, my unread messages. */
import type { z } from 'zod'
import { unreadRoutes } from '../../../contract/unread.ts'
import { workbenchRoutes } from '../../../contract/workbench.ts'
import { addDays } from '../../../domain/calendar/day.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import type { Day } from '../../../domain/kernel.ts'
import { bind } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import type { Platform } from '../../platform/context.ts'
import type { UnreadMessage } from '../notification/index.ts'
import type { Calendar, TaskBrief } from '../task/index.ts'
import { countTodos, listTodos, type OpenTodo } from './queries/todos.ts'
import { figuresOf, groupsOf, shown } from './shown.ts'

export type WorkbenchDeps = {
  readonly platform: Platform
  readonly calendar: () => Promise<Calendar & { readonly days: readonly NamedDay[] }>
  readonly tasks: (actor: Actor, ids: readonly string[]) => Promise<ReadonlyMap<string, TaskBrief>>
  /** Tasks this actor has acted on this month: the number of that view of the ledger. */
  readonly handled: (actor: Actor) => Promise<number>
  /** Items that are no task: what their rows say. */
  readonly others: (actor: Actor, ids: readonly string[]) => Promise<readonly OtherBrief[]>
  /** Conferences that the actor may see, on some days. */
  readonly conferences: (
    actor: Actor,
    days: { readonly from: Day; readonly to: Day },
  ) => Promise<readonly Meeting[]>
  readonly unread: (
    actor: Actor,
    at: { readonly page: number; readonly size: number },
  ) => Promise<{ rows: readonly UnreadMessage[]; total: number }>
}

type Meeting = { readonly id: string; readonly title: string; readonly day: Day; readonly time: string }

export type OtherBrief = {
  readonly kind: Exclude<Todo['item']['kind'], 'task'>
  readonly id: string
  readonly number: string
  readonly title: string
  readonly unit: string
  readonly from: string | null
  readonly facts: Readonly<Record<string, string | number>>
}

/** A day that is not what its weekday says, with its name. */
type NamedDay = { readonly date: Day; readonly name: string }

type View = z.input<(typeof workbenchRoutes.get)['response']>

export function workbenchModule(deps: WorkbenchDeps) {
  return {
    routes: [
      bind(workbenchRoutes.get, ({ query, person }) => getWorkbench(deps, person.actor, query)),
      bind(unreadRoutes.list, ({ query, person }) => listUnread(deps, person.actor, query)),
    ],
    countTodos: (actor: Actor) => countTodos(deps.platform.db, actor),
  }
}

type Asked = z.output<(typeof workbenchRoutes.get)['query']>

async function getWorkbench(deps: WorkbenchDeps, actor: Actor, asked: Asked): Promise<View> {
  const { platform, handled, unread } = deps
  const day = today(platform.clock)
  const [calendar, open, messages, doneThisMonth, meetings] = await Promise.all([
    deps.calendar(),
    listTodos(platform.db, actor, day),
    unread(actor, { page: 1, size: 5 }),
    handled(actor),
    deps.conferences(actor, { from: day, to: addDays(day, 6) }),
  ])
  const listed = shown(open, asked.show)
  const onPage = listed.slice((asked.page - 1) * asked.size, asked.page * asked.size)
  const thisWeek = open.filter(({ dueOn }) => dueOn >= day && dueOn <= addDays(day, 6))
  const items = await itemsOf(deps, actor, [
    ...[...onPage, ...thisWeek].map(({ itemId }) => itemId),
    ...messages.rows.flatMap(({ itemId }) => (itemId ? [itemId] : [])),
  ])
  const view = (entries: readonly OpenTodo[]) =>
    entries.flatMap((entry) => viewOf(entry, items, daysLeft(entry.dueOn, day, calendar)))
  return {
    today: day,
    isWorkday: calendar.isWorkday(day),
    nextWorkday: calendar.addWorkdays(day, 1),
    figures: { ...figuresOf(open), doneThisMonth },
    todos: view(onPage),
    total: listed.length,
    groups: groupsOf(listed, day),
    week: weekOf(day, calendar, view(thisWeek), meetings),
    unread: messages.rows.map((message) => messageOf(message, items)),
    unreadCount: messages.total,
  }
}

/** The unread messages whose count stands on the workbench. */
async function listUnread(
  deps: WorkbenchDeps,
  actor: Actor,
  at: { readonly page: number; readonly size: number },
) {
  const { rows, total } = await deps.unread(actor, at)
  const items = await itemsOf(
    deps,
    actor,
    rows.flatMap(({ itemId }) => (itemId ? [itemId] : [])),
  )
  return { rows: rows.map((message) => messageOf(message, items)), total }
}

type Items = {
  readonly briefs: ReadonlyMap<string, TaskBrief>
  readonly others: ReadonlyMap<string, OtherBrief>
}

async function itemsOf(
  { tasks, others }: WorkbenchDeps,
  actor: Actor,
  ids: readonly string[],
): Promise<Items> {
  const distinct = [...new Set(ids)]
  const briefs = await tasks(actor, distinct)
  const rest = await others(
    actor,
    distinct.filter((id) => !briefs.has(id)),
  )
  return { briefs, others: new Map(rest.map((brief) => [brief.id, brief])) }
}

const messageOf = (
  { itemId, earlier, ...message }: UnreadMessage,
  { briefs, others }: Items,
): View['unread'][number] => ({
  ...message,
  earlier: [...earlier],
  item: itemOf(briefs.get(itemId ?? '')) ?? otherItem(others.get(itemId ?? '')),
})

type Todo = View['todos'][number]

const itemOf = (brief: TaskBrief | undefined): Todo['item'] | null =>
  brief ? { kind: 'task', id: brief.id, number: brief.number, title: brief.title } : null

function viewOf(entry: OpenTodo, { briefs, others }: Items, left: number | null): readonly Todo[] {
  const { id, kind, work, itemId, dueOn } = entry
  const light = { ...entry.light, daysLeft: entry.light.light === 'grey' ? null : left }
  const own = { id, kind, work, dueOn, light }
  const other = others.get(itemId)
  const otherOne = otherItem(other)
  if (other && otherOne)
    return [
      { ...own, item: otherOne, from: { unit: other.unit, person: other.from }, facts: { ...other.facts } },
    ]
  const brief = briefs.get(itemId)
  const item = itemOf(brief)
  if (!brief || !item) return []
  return [
    {
      ...own,
      item,
      from: { unit: brief.issuerUnit, person: brief.issuer },
      facts: {
        progress: brief.progress,
        parts: brief.parts.total,
        openParts: brief.parts.total - brief.parts.closed,
        evidence: brief.evidence,
        reportedAt: brief.reportedAt ?? '',
        taskDueOn: brief.dueOn,
        request: brief.openRequest ?? '',
        reopened: brief.reopened,
      },
    },
  ]
}

const otherItem = (brief: OtherBrief | undefined): Todo['item'] | null =>
  brief ? { kind: brief.kind, id: brief.id, number: brief.number, title: brief.title } : null

/** Working days to a day; past it, below nought. */
const daysLeft = (dueOn: Day, day: Day, calendar: Calendar): number =>
  dueOn < day ? -calendar.workdaysBetween(dueOn, day) : calendar.workdaysBetween(day, dueOn)

/** Today and the six days after it, with what falls due on them. */
function weekOf(
  day: Day,
  calendar: Awaited<ReturnType<WorkbenchDeps['calendar']>>,
  todos: readonly Todo[],
  meetings: readonly Meeting[],
): View['week'] {
  return Array.from({ length: 7 }, (_, n) => addDays(day, n)).map((on) => ({
    day: on,
    isWorkday: calendar.isWorkday(on),
    name: calendar.days.find(({ date }) => date === on)?.name ?? '',
    due: todos
      .filter(({ dueOn, item }) => dueOn === on && item.kind === 'task')
      .map(({ item, light }) => ({ id: item.id, title: item.title, light })),
    conferences: meetings
      .filter((meeting) => meeting.day === on)
      .map(({ id, title, time }) => ({ id, title, time })),
  }))
}
