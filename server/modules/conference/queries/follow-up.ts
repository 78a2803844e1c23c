/**
 * For the follow-up of a conference: resolutions made before it, and where their tasks stand. Counted as they stand
 * until the table turns to them; what it was told then is kept with the item.
 */
import { z } from 'zod'
import { runningStates } from '../../../../domain/task/states.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type { Db, Tx } from '../../../platform/context.ts'

const followUp = z.object({ total: z.number(), closed: z.number(), overdue: z.number() })
export type FollowUp = z.infer<typeof followUp>

/** As the table heard it; null where it was not turned to. */
export const heardOf = (json: unknown): FollowUp | null => (json === null ? null : followUp.parse(json))

/** One count, for it is polled. */
export async function countEarlier(
  db: Db | Tx,
  regionId: string,
  { id, held_on: heldOn }: { readonly id: string; readonly held_on: Day },
  today: Day,
): Promise<FollowUp> {
  return db
    .selectFrom('resolution')
    .innerJoin('task', (join) =>
      join.onRef('task.region_id', '=', 'resolution.region_id').onRef('task.id', '=', 'resolution.task_id'),
    )
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.countAll<number>().filterWhere('task.state', '=', 'closed').as('closed'),
      fn
        .countAll<number>()
        .filterWhere('task.state', 'in', [...runningStates])
        .filterWhere('task.due_on', '<', today)
        .as('overdue'),
    ])
    .where('resolution.region_id', '=', regionId)
    .where('resolution.decided_on', '<=', heldOn)
    .where((row) => row.or([row('conference_id', 'is', null), row('conference_id', '!=', id)]))
    .executeTakeFirstOrThrow()
}
