import type { SeriesTemplate } from '../../../../contract/task-series.ts'
import type { Day } from '../../../../domain/kernel.ts'
import {
  type Plan,
  type PlanFault,
  planVerdict,
  unknownPlaceholder,
  upcoming,
} from '../../../../domain/task/series.ts'
import { badField } from '../../../platform/refused.ts'
import type { SeriesCalendar } from '../deps.ts'

const places = {
  'starts-in-past': 'body.startsOn',
  'day-too-far': 'body.startsOn',
  'ends-before-start': 'body.endsOn',
  'another-pace': 'body.template.deadline.at',
  'due-before-issue': 'body.template.deadline.at',
  never: 'body.endsOn',
} as const satisfies Record<PlanFault, string>

/** What is written, held against the rules; each fault at its place. */
export function checkPlan(
  plan: Plan,
  template: Pick<SeriesTemplate, 'title' | 'body'>,
  { earliest, dueFrom, issued }: { earliest: Day; dueFrom: Day; issued: ReadonlySet<string> },
  calendar: SeriesCalendar,
): void {
  for (const field of ['title', 'body'] as const) {
    const name = unknownPlaceholder(template[field])
    if (name !== null) throw badField(`body.template.${field}`, 'unknown-placeholder', { name })
  }
  const verdict = planVerdict(plan, earliest, calendar)
  if (!verdict.ok) throw badField(places[verdict.reason], verdict.reason, verdict.facts)
  if (upcoming(plan, dueFrom, issued, calendar, 1).length === 0) throw badField(places.never, 'never')
}
