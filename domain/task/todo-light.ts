import type { Day } from '../kernel.ts'
import { lightOn, type LightView } from './light.ts'

/**
 * The light of a to-do: it is late by its own day. Where that is the task's, the task's light tells more, of its
 * progress and of how close it is.
 */
export function todoLight(dueOn: Day, task: Parameters<typeof lightOn>[0] | null, today: Day): LightView {
  const own = { state: 'in-progress', dueOn, soonOn: null, amberOn: null, redOn: null } as const
  return lightOn(task?.dueOn === dueOn ? task : own, today)
}
