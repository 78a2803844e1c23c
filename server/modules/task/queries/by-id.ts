import type { z } from 'zod'
import type { light } from '../../../../contract/task.ts'
import { isRunning } from '../../../../domain/task/states.ts'
import { lightOn } from '../../../../domain/task/light.ts'
import { today } from '../../../platform/clock.ts'
import type { TaskDeps } from '../deps.ts'
import { stateOf } from '../store.ts'
import { daysLeft } from './rows.ts'

export type TaskBrief = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly dueOn: string
  readonly light: z.input<typeof light>
  readonly issuerUnit: string
  readonly issuer: string
  readonly progress: number
  readonly parts: { readonly total: number; readonly closed: number }
  readonly reportedAt: string | null
  /** Files that count: after a reopening or an upheld return those attached since. */
  readonly evidence: number
  readonly reopened: number
  /** What the office is asked about it. */
  readonly openRequest: string | null
}

export async function listTasksById(
  deps: TaskDeps,
  regionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TaskBrief>> {
  if (ids.length === 0) return new Map()
  const { db, clock } = deps.platform
  const day = today(clock)
  const [calendar, rows] = await Promise.all([
    deps.mechanisms.calendar(db),
    db
      .selectFrom('task')
      .innerJoin('unit', (join) =>
        join.onRef('unit.region_id', '=', 'task.region_id').onRef('unit.id', '=', 'task.issuer_unit_id'),
      )
      .select([
        'task.id',
        'task.number',
        'task.title',
        'task.state',
        'task.due_on',
        'task.soon_on',
        'task.amber_on',
        'task.red_on',
        'task.issuer_name',
        'task.progress',
        'task.parts_total',
        'task.parts_closed',
        'task.parts_cancelled',
        'task.reported_at',
        'task.open_request',
        'task.evidence',
        'task.evidence_before',
        'task.reopened',
        'unit.short_name',
      ])
      .where('task.region_id', '=', regionId)
      .where('task.id', 'in', [...ids])
      .execute(),
  ])
  return new Map(
    rows.map((row): [string, TaskBrief] => {
      const state = stateOf(row.state)
      const light = lightOn(
        { state, dueOn: row.due_on, soonOn: row.soon_on, amberOn: row.amber_on, redOn: row.red_on },
        day,
      )
      return [
        row.id,
        {
          id: row.id,
          number: row.number,
          title: row.title,
          dueOn: row.due_on,
          light: { ...light, daysLeft: isRunning(state) ? daysLeft(day, row.due_on, calendar) : null },
          issuerUnit: row.short_name,
          issuer: row.issuer_name,
          progress: row.progress,
          parts: { total: row.parts_total - row.parts_cancelled, closed: row.parts_closed },
          reportedAt: row.reported_at,
          openRequest: row.open_request,
          evidence: row.state === 'closed' ? row.evidence : row.evidence - row.evidence_before,
          reopened: row.reopened,
        },
      ]
    }),
  )
}
