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
import { lightOn } from '../../../domain/task/light.ts'
import type { Calendar, TaskBrief } from '../task/index.ts'
import { countTodos, listTodos, type OpenTodo } from './queries/todos.ts'

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
      bind(workbenchRoutes.get, ({ person }) => getWorkbench(deps, person.actor)),
      bind(unreadRoutes.list, ({ query, person }) => listUnread(deps, person.actor, query)),
    ],
    countTodos: (actor: Actor) => countTodos(deps.platform.db, actor),
  }
}

async function getWorkbench(deps: WorkbenchDeps, actor: Actor): Promise<View> {
  const { platform, handled, unread } = deps
  const day = today(platform.clock)
  const [calendar, open, messages, doneThisMonth, meetings] = await Promise.all([
    deps.calendar(),
    listTodos(platform.db, actor),
    unread(actor, { page: 1, size: 5 }),
    handled(actor),
    deps.conferences(actor, { from: day, to: addDays(day, 6) }),
  ])
  const items = await itemsOf(deps, actor, [
    ...open.map(({ itemId }) => itemId),
    ...messages.rows.flatMap(({ itemId }) => (itemId ? [itemId] : [])),
  ])
  const { briefs, others } = items
  const todos = open.flatMap((entry) => {
    const other = others.get(entry.itemId)
    return other ? [otherView(entry, other, day, calendar)] : viewOf(entry, briefs)
  })
  const mine = todos.filter(({ work }) => work === 'do')
  return {
    today: day,
    isWorkday: calendar.isWorkday(day),
    nextWorkday: calendar.addWorkdays(day, 1),
    figures: {
      toDo: mine.length,
      dueSoon: countOf(todos, 'due-soon'),
      overdue: countOf(todos, 'overdue'),
      behind: countOf(todos, 'behind'),
      toReview: todos.length - mine.length,
      doneThisMonth,
    },
    todos,
    week: weekOf(day, calendar, todos, meetings),
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

const countOf = (todos: readonly Todo[], reason: Todo['light']['reason']): number =>
  todos.filter(({ light }) => light.reason === reason).length

const itemOf = (brief: TaskBrief | undefined): Todo['item'] | null =>
  brief ? { kind: 'task', id: brief.id, number: brief.number, title: brief.title } : null

function viewOf(entry: OpenTodo, briefs: ReadonlyMap<string, TaskBrief>): readonly Todo[] {
  const brief = briefs.get(entry.itemId)
  const item = itemOf(brief)
  if (!brief || !item) return []
  return [
    {
      id: entry.id,
      kind: entry.kind,
      work: entry.work,
      item,
      light: brief.light,
      dueOn: entry.dueOn,
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

/** Its light is that of its day alone. */
function otherView(entry: OpenTodo, brief: OtherBrief, day: Day, calendar: Calendar): Todo {
  const { dueOn } = entry
  const light = lightOn({ state: 'in-progress', dueOn, soonOn: null, amberOn: null, redOn: null }, day)
  const daysLeft = dueOn < day ? -calendar.workdaysBetween(dueOn, day) : calendar.workdaysBetween(day, dueOn)
  return {
    id: entry.id,
    kind: entry.kind,
    work: entry.work,
    item: { kind: brief.kind, id: brief.id, number: brief.number, title: brief.title },
    light: { ...light, daysLeft },
    dueOn,
    from: { unit: brief.unit, person: brief.from },
    facts: { ...brief.facts },
  }
}

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
