import type { z } from 'zod'
import type {
  SeriesRecord,
  SeriesRow,
  SeriesTemplate,
  taskSeriesRoutes,
} from '../../../../contract/task-series.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { Occurrence } from '../../../../domain/calendar/rhythm.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { planOf } from '../../../../domain/task/plan.ts'
import {
  deadlineIn,
  decideSeries,
  fillPlaceholders,
  seriesCommands,
  upcoming,
} from '../../../../domain/task/series.ts'
import { today } from '../../../platform/clock.ts'
import type { SeriesCalendar, SeriesDeps } from '../deps.ts'
import { type IssuedPeriod, listPeriods, listSeries, type Series } from '../store.ts'

/** How many days ahead a page shows. */
const ahead = 5

export async function listView(deps: SeriesDeps, actor: Actor): Promise<SeriesRow[]> {
  const { db } = deps.platform
  return rowsOf(deps, actor, await listSeries(db, actor.regionId))
}

async function rowsOf(deps: SeriesDeps, actor: Actor, all: readonly Series[]): Promise<SeriesRow[]> {
  const { db } = deps.platform
  const ids = all.map(({ id }) => id)
  const [calendar, periods, counts, units] = await Promise.all([
    deps.mechanisms.calendar(db),
    listPeriods(db, actor.regionId, ids),
    deps.tasks.countBySeries(actor, ids),
    deps.organization.units(db, actor.regionId, [
      ...new Set(all.flatMap(({ template }) => template.leadUnitIds)),
    ]),
  ])
  const nameOf = (id: string): string => units.find((unit) => unit.id === id)?.shortName ?? ''
  return all.map((series): SeriesRow => {
    const own = periods.filter(({ seriesId }) => seriesId === series.id)
    const [next] = comingOf(series, own, calendar, 1)
    return {
      id: series.id,
      version: series.version,
      state: series.state,
      title: series.template.title,
      rhythm: series.rhythm,
      leadUnits: series.template.leadUnitIds.map(nameOf),
      nextOn: next?.on ?? null,
      nextProvisional: next?.provisional ?? false,
      lastIssuedOn: own.reduce<Day | null>(
        (last, { issuedOn }) => (last === null || issuedOn > last ? issuedOn : last),
        null,
      ),
      periods: own.length,
      counts: counts.get(series.id) ?? { running: 0, overdue: 0, closed: 0 },
      trouble: series.trouble,
    }
  })
}

const comingOf = (
  series: Series,
  periods: readonly IssuedPeriod[],
  calendar: SeriesCalendar,
  count: number,
): readonly Occurrence[] =>
  series.state === 'ended'
    ? []
    : upcoming(series, series.dueFrom, new Set(periods.map(({ period }) => period)), calendar, count)

export async function recordView(deps: SeriesDeps, actor: Actor, series: Series): Promise<SeriesRecord> {
  const { db, clock } = deps.platform
  const day = today(clock)
  const [calendar, periods, [row], [post]] = await Promise.all([
    deps.mechanisms.calendar(db),
    listPeriods(db, actor.regionId, [series.id]),
    rowsOf(deps, actor, [series]),
    series.authorPostId === null
      ? []
      : deps.organization.posts(db, actor.regionId, [series.authorPostId], day),
  ])
  if (!row) throw new Error('a series disappeared while it was read')
  return {
    ...row,
    template: series.template,
    startsOn: series.startsOn,
    endsOn: series.endsOn,
    author: series.authorName,
    issuer: post?.person && post.hasAccount ? post.person : null,
    coming: comingOf(series, periods, calendar, ahead).map((occurrence) =>
      foretold(series.template, occurrence, calendar),
    ),
    issued: periods.map(({ period, fallsOn, issuedOn, tasks }) => ({ period, fallsOn, issuedOn, tasks })),
    actions: seriesCommands.flatMap((command) => {
      const decision = decideSeries(series.state, command)
      return decision.ok ? [{ command, refusal: null }] : []
    }),
  }
}

type Preview = z.output<(typeof taskSeriesRoutes.preview)['body']>

/** The next days of what is being written; of one that exists, without the periods it has issued. */
export async function previewView(
  deps: SeriesDeps,
  actor: Actor,
  given: Preview,
  series: Series | null,
): Promise<SeriesRecord['coming']> {
  const { db, clock } = deps.platform
  const day = today(clock)
  const calendar = await deps.mechanisms.calendar(db)
  const periods = series === null ? [] : await listPeriods(db, actor.regionId, [series.id])
  const from = given.startsOn > day ? given.startsOn : day
  return upcoming(given, from, new Set(periods.map(({ period }) => period)), calendar, ahead).map(
    (occurrence) => foretold(given, occurrence, calendar),
  )
}

function foretold(
  { title, deadline }: Pick<SeriesTemplate, 'title' | 'deadline'>,
  occurrence: Occurrence,
  calendar: SeriesCalendar,
): SeriesRecord['coming'][number] {
  const { period, falls, on, provisional } = occurrence
  // A deadline of another pace than the rhythm is refused when it is sent; shown, it is the day of issue.
  const due =
    deadline.kind === 'in-period' && !period.key.match(keys[deadline.at.every])
      ? { dueOn: on, provisional: false }
      : planOf(deadlineIn(deadline, period, on, calendar), null, on, calendar.dueOn)
  return {
    period: period.key,
    falls,
    on,
    dueOn: due.dueOn,
    title: fillPlaceholders(title, occurrence),
    provisional: provisional || due.provisional,
  }
}

const keys = {
  week: /^\d{4}-W\d\d$/,
  month: /^\d{4}-\d\d$/,
  quarter: /^\d{4}-Q\d$/,
  year: /^\d{4}$/,
} as const
