/**
 * Merging a task into another, and splitting it into several.
 *
 * Neither wins or loses days: what a task is merged into keeps its own due day, and the tasks it is split into
 * keep its day of issue and end no later than it would have.
 */
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import { dueDayVerdict } from './plan.ts'
import type { SplitPart } from './request.ts'
import type { State } from './states.ts'
import type { Task } from './task.ts'

/** Where a task stands among those it belongs together with. */
export type Place = { readonly rootId: string; readonly partPath: string }

export type MergeFault = 'itself' | 'own-part' | 'own-whole' | 'other-mechanism' | 'not-in-work'

type Merging = Pick<Task, 'id'> & { readonly mechanism: string; readonly place: Place }

/** May a task be merged into this one? What waits for verification or stands still takes nothing more up. */
export function mergeVerdict(task: Merging, into: Merging & Pick<Task, 'state'>): Verdict<MergeFault> {
  if (into.id === task.id) return refused('itself')
  if (isBelow(into.place, task.place)) return refused('own-part')
  if (isBelow(task.place, into.place)) return refused('own-whole')
  if (into.mechanism !== task.mechanism) return refused('other-mechanism')
  return inWork.some((state) => state === into.state)
    ? allowed
    : refused('not-in-work', { state: into.state })
}

const inWork: readonly State[] = ['issued', 'acknowledged', 'in-progress']

const isBelow = (part: Place, whole: Place): boolean =>
  part.rootId === whole.rootId && part.partPath !== whole.partPath && part.partPath.startsWith(whole.partPath)

export type SplitFault = 'not-a-member' | 'after-the-original' | 'day-in-past' | 'day-too-far'

/** The first thing wrong with what a task should be split into, and in which row. */
export function splitFault(
  task: Pick<Task, 'dueOn'>,
  parts: readonly SplitPart[],
  memberIds: readonly string[],
  today: Day,
): {
  readonly row: number
  readonly field: 'leadUnitId' | 'dueOn'
  readonly verdict: Verdict<SplitFault>
} | null {
  for (const [row, part] of parts.entries()) {
    if (!memberIds.includes(part.leadUnitId))
      return { row, field: 'leadUnitId', verdict: refused('not-a-member') }
    const verdict = splitDayVerdict(task, part.dueOn, today)
    if (!verdict.ok) return { row, field: 'dueOn', verdict }
  }
  return null
}

/** Overdue, it is split into tasks that are overdue as well. */
function splitDayVerdict(
  { dueOn }: Pick<Task, 'dueOn'>,
  day: Day,
  today: Day,
): Verdict<Exclude<SplitFault, 'not-a-member'>> {
  if (day > dueOn) return refused('after-the-original', { dueOn })
  return dueDayVerdict(day, dueOn < today ? dueOn : today)
}
