import { z } from 'zod'
import type { taskRoutes } from '../../../../contract/task.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { isRunning } from '../../../../domain/task/states.ts'
import { lightOn } from '../../../../domain/task/light.ts'
import type { Db } from '../../../platform/context.ts'
import type { Calendar } from '../deps.ts'
import { stateOf } from '../store.ts'
import { inScope, type Scopes } from './filter.ts'
import { daysLeft } from './rows.ts'

type Page = z.input<(typeof taskRoutes.instructions)['response']>

const dataShape = z.object({ text: z.string() })

/** Leaders' instructions on tasks the reader may see, newest first. */
export async function listInstructions(
  db: Db,
  scopes: Scopes,
  { page, size }: { page: number; size: number },
  today: Day,
  calendar: Calendar,
): Promise<Page> {
  const rows = await db
    .selectFrom('event')
    .innerJoin('task', (join) =>
      join.onRef('task.region_id', '=', 'event.region_id').onRef('task.id', '=', 'event.item_id'),
    )
    .select((row) => [
      'task.id',
      'task.number',
      'task.title',
      'task.state',
      'task.due_on',
      'task.soon_on',
      'task.amber_on',
      'task.red_on',
      'event.at',
      'event.actor_name',
      'event.actor_post',
      'event.data',
      row.fn.countAll<number>().over().as('total'),
    ])
    .where('event.region_id', '=', scopes.view.regionId)
    .where('event.type', '=', 'task.instructed')
    .where((row) => inScope(row, scopes, { parts: 'with' }))
    .orderBy('event.at', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return {
    rows: rows.map((row) => {
      const state = stateOf(row.state)
      const light = lightOn(
        { state, dueOn: row.due_on, soonOn: row.soon_on, amberOn: row.amber_on, redOn: row.red_on },
        today,
      )
      return {
        taskId: row.id,
        number: row.number,
        title: row.title,
        state,
        light: { ...light, daysLeft: isRunning(state) ? daysLeft(today, row.due_on, calendar) : null },
        text: dataShape.parse(row.data).text,
        leader: row.actor_name ?? '',
        post: row.actor_post,
        at: row.at,
      }
    }),
    total: rows[0]?.total ?? 0,
  }
}
