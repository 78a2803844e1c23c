import type { z } from 'zod'
import type { taskRecheck } from '../../../../contract/task.ts'
import { dayAt } from '../../../../domain/calendar/day.ts'
import { recheckStates } from '../../../../domain/task/recheck.ts'
import type { Span } from '../../../../domain/task/suspension.ts'
import { Refused } from '../../../platform/refused.ts'
import type { rechecksOf } from '../store/rechecks.ts'

type Stored = Awaited<ReturnType<typeof rechecksOf>>[number]

export function recheckView(row: Stored): z.input<typeof taskRecheck> {
  const state = recheckStates.find((known) => known === row.state)
  if (!state) throw new Refused('internal', { reason: 'unknown-recheck' })
  return {
    id: row.id,
    round: row.round,
    chosenBy: row.chooser_name,
    seed: row.seed,
    pool: row.pool,
    closedOn: row.closed_on,
    drawnOn: row.drawn_on,
    dueOn: row.due_on,
    state,
    checked:
      row.settled_at === null
        ? null
        : {
            by: row.checker_name ?? '',
            post: row.checker_post,
            unit: row.checker_unit,
            at: row.settled_at,
            text: row.finding ?? '',
          },
  }
}

/** Days on which a reopened task lay closed: the clock stood on them as in a suspension. */
export const closedSpans = (rows: readonly Stored[]): readonly Span[] =>
  rows.flatMap(({ state, closed_on, settled_at }) =>
    state === 'reopened' && settled_at !== null
      ? [{ suspendedOn: closed_on, resumedOn: dayAt(settled_at) }]
      : [],
  )
