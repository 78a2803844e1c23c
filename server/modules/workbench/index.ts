/** The workbench: one list of what I must do, its figures, my week, my unread messages. */
import type { z } from 'zod'
import { workbenchRoutes } from '../../../contract/workbench.ts'
import { addDays } from '../../../domain/calendar/day.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import type { Day } from '../../../domain/kernel.ts'
import { bind } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import type { Platform } from '../../platform/context.ts'
import type { UnreadMessage } from '../notification/index.ts'
import type { Calendar, TaskBrief } from '../task/index.ts'
import { countDone } from './queries/done.ts'
import { countTodos, listTodos, type OpenTodo } from './queries/todos.ts'

export type WorkbenchDeps = {
  readonly platform: Platform
  readonly calendar: () => Promise<Calendar & { readonly days: readonly NamedDay[] }>
  readonly tasks: (actor: Actor, ids: readonly string[]) => Promise<ReadonlyMap<string, TaskBrief>>
  readonly unread: (actor: Actor, limit: number) => Promise<{ rows: readonly UnreadMessage[]; total: number }>
}

/** A day that is not what its weekday says, with its name. */
type NamedDay = { readonly date: Day; readonly name: string }

type View = z.input<(typeof workbenchRoutes.get)['response']>

export function workbenchModule(deps: WorkbenchDeps) {
  return {
    routes: [bind(workbenchRoutes.get, ({ person }) => getWorkbench(deps, person.actor))],
    countTodos: (actor: Actor) => countTodos(deps.platform.db, actor),
  }
}

async function getWorkbench(
  { platform, calendar: loadCalendar, tasks, unread }: WorkbenchDeps,
  actor: Actor,
): Promise<View> {
  const day = today(platform.clock)
  const [calendar, open, messages, doneThisMonth] = await Promise.all([
    loadCalendar(),
    listTodos(platform.db, actor),
    unread(actor, 5),
    countDone(platform.db, actor, `${day.slice(0, 7)}-01T00:00:00+08:00`),
  ])
  const itemIds = [
    ...open.map(({ itemId }) => itemId),
    ...messages.rows.flatMap(({ itemId }) => (itemId ? [itemId] : [])),
  ]
  const briefs = await tasks(actor, [...new Set(itemIds)])
  const todos = open.flatMap((entry) => viewOf(entry, briefs))
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
    week: weekOf(day, calendar, todos),
    unread: messages.rows.map((message) => ({
      id: message.id,
      type: message.type,
      at: message.at,
      item: itemOf(briefs.get(message.itemId ?? '')),
      facts: message.facts,
    })),
    unreadCount: messages.total,
  }
}

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
      },
    },
  ]
}

/** Today and the six days after it, with what falls due on them. */
function weekOf(
  day: Day,
  calendar: Awaited<ReturnType<WorkbenchDeps['calendar']>>,
  todos: readonly Todo[],
): View['week'] {
  return Array.from({ length: 7 }, (_, n) => addDays(day, n)).map((on) => ({
    day: on,
    isWorkday: calendar.isWorkday(on),
    name: calendar.days.find(({ date }) => date === on)?.name ?? '',
    due: todos
      .filter(({ dueOn }) => dueOn === on)
      .map(({ item, light }) => ({ id: item.id, title: item.title, light })),
  }))
}
