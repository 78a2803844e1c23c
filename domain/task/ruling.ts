/** What a ruling leads to, and whether what was asked can be granted at all. */
import type { Actor } from '../identity/rights.ts'
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import { grantVerdict, type TaskRefusal } from './life-cycle.ts'
import { type MergeFault, mergeVerdict } from './merge.ts'
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

/** What granting rests on beside the task itself. */
export type Beside = {
  /** Merging: both ends. */
  readonly merging: Merging | null
  /** Splitting: to whom new tasks may go now. */
  readonly memberIds: readonly string[]
  /** Suspending: number of a part in work about which something is asked itself. */
  readonly askedPart: string | null
}

export type Merging = Parameters<typeof mergeVerdict>

export type GrantFault = TaskRefusal | MergeFault | 'split-unit-gone'

/**
 * May what was asked be granted as it was asked? What held then may hold no longer. The day of an extension and the
 * unit that takes a returned task are the ruling's own to name, and are asked of it at their place.
 */
export function grantable(task: Task, actor: Actor, today: Day, beside: Beside): Verdict<GrantFault> {
  const { request } = task
  const verdict = grantVerdict(task, actor, today)
  if (!verdict.ok || request === null) return verdict
  switch (request.kind) {
    case 'merge':
      return beside.merging === null ? refused('no-open-request') : mergeVerdict(...beside.merging)
    case 'split': {
      const lost = request.splitInto.find(({ leadUnitId }) => !beside.memberIds.includes(leadUnitId))
      return lost === undefined ? allowed : refused('split-unit-gone', { title: lost.title })
    }
    case 'suspension':
      // What was asked about a part is settled first: nothing is ruled on by the way.
      return beside.askedPart === null ? allowed : refused('part-request-open', { number: beside.askedPart })
    case 'return':
    case 'extension':
    case 'cancel':
      return allowed
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
