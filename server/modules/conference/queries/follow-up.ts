/** For the follow-up of a conference: resolutions made before it, and where their tasks stand. One count, for it is polled. */
import { runningStates } from '../../../../domain/task/states.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'

export async function countEarlier(
  db: Db,
  regionId: string,
  { id, held_on: heldOn }: { readonly id: string; readonly held_on: Day },
  today: Day,
): Promise<{ total: number; closed: number; overdue: number }> {
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
