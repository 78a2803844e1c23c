/** What a ruling leads to, and whether what was asked can be granted at all. */
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import { dueDayVerdict } from './plan.ts'
import type { RequestKind } from './request.ts'
import type { State } from './states.ts'
import type { Task } from './task.ts'

/** Where a ruling leads. A return upheld starts anew with another unit; whatever is refused stays as it was. */
export function stateAfterRuling(task: Task, kind: RequestKind, granted: boolean): State {
  if (!granted) return task.state
  switch (kind) {
    case 'return':
      return 'issued'
    case 'extension':
      return task.state
    case 'suspension':
      return 'suspended'
    case 'cancel':
    case 'merge':
    case 'split':
      return 'cancelled'
  }
}

export type ExtensionFault = 'not-later' | 'after-the-whole' | 'day-in-past' | 'day-too-far'

/** May the due day move to this one? A part ends no later than what it is a part of. */
export function extensionVerdict(
  task: Pick<Task, 'dueOn'>,
  wanted: Day,
  today: Day,
  whole: Pick<Task, 'dueOn'> | null,
): Verdict<ExtensionFault> {
  if (wanted <= task.dueOn) return refused('not-later', { dueOn: task.dueOn })
  if (whole && wanted > whole.dueOn) return refused('after-the-whole', { dueOn: whole.dueOn })
  // The day asked for may have passed by the time of the ruling: what was asked in time is still ruled on.
  const verdict = dueDayVerdict(wanted < today ? today : wanted, today)
  return verdict.ok ? allowed : verdict
}
