/**
 * Every hour of a working day: what is due by today and not issued yet is issued, the oldest first.
 *
 * A period is taken under the lock of its series and a primary key, in the same change as its tasks: run
 * twice, by two servers, or after days without a server, each period is issued once. A series that is refused
 * (its unit left the mechanism) tells the office once and waits; the others go on.
 */
import { addDays } from '../../../../domain/calendar/day.ts'
import type { Occurrence } from '../../../../domain/calendar/rhythm.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { deadlineIn, dueBy, fillPlaceholders, upcoming } from '../../../../domain/task/series.ts'
import { today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { notify } from '../../notification/index.ts'
import type { SeriesCalendar, SeriesDeps } from '../deps.ts'
import { itemOf } from '../item.ts'
import { officeAddress } from '../policy.ts'
import {
  getSeriesForChange,
  listActive,
  listPeriods,
  saveProgress,
  type Series,
  takePeriod,
  updateSeries,
} from '../store.ts'

export async function issueDue(deps: SeriesDeps): Promise<void> {
  const day = today(deps.platform.clock)
  const calendar = await deps.mechanisms.calendar(deps.platform.db)
  if (!calendar.isWorkday(day)) return
  for (const { region_id: regionId, id } of await listActive(deps.platform.db))
    await issueAll(deps, { regionId, id }, day, calendar).catch((fault: unknown) =>
      deps.onFault(fault, `task-series ${id}`),
    )
}

type Key = { readonly regionId: string; readonly id: string }

/** One period in each change, so that what was issued stays where a later one is refused. */
async function issueAll(deps: SeriesDeps, key: Key, day: Day, calendar: SeriesCalendar): Promise<void> {
  for (;;) {
    let trying: Occurrence | null = null
    try {
      const more = await change(deps.platform, async (tx) => {
        const series = await getSeriesForChange(tx, key.regionId, key.id)
        if (series.state !== 'active') return false
        const periods = await listPeriods(tx, series.regionId, [series.id])
        const issued = new Set(periods.map(({ period }) => period))
        trying = dueBy(planOf(series), series.dueFrom, issued, day, calendar)[0] ?? null
        if (trying === null) {
          if (upcoming(planOf(series), series.dueFrom, issued, calendar, 1).length === 0)
            await endByItself(deps, tx, series)
          return false
        }
        await issueOne(deps, tx, series, trying, day, calendar)
        return true
      })
      if (!more) return
    } catch (error) {
      if (!(error instanceof Refused) || trying === null) throw error
      await noteTrouble(deps, key, trying, error)
      return
    }
  }
}

const planOf = ({ rhythm, endsOn }: Series) => ({ rhythm, endsOn })

async function issueOne(
  deps: SeriesDeps,
  tx: Tx,
  series: Series,
  occurrence: Occurrence,
  day: Day,
  calendar: SeriesCalendar,
): Promise<void> {
  const { period, falls } = occurrence
  const { template } = series
  const title = fillPlaceholders(template.title, occurrence)
  const taken = { key: period.key, fallsOn: falls, issuedOn: day, tasks: template.leadUnitIds.length }
  if (!(await takePeriod(tx, series, taken))) return
  const tasks = await deps.tasks.issueForSeries(tx, {
    regionId: series.regionId,
    series: { id: series.id, period: period.key, title: template.title },
    authorPostId: series.authorPostId,
    given: {
      ...template,
      title,
      body: fillPlaceholders(template.body, occurrence),
      deadline: deadlineIn(template.deadline, period, day, calendar),
    },
  })
  await saveProgress(tx, series, { due_from: addDays(falls, 1), trouble: null, trouble_period: null })
  await record(deps.platform, tx, null, {
    item: itemOf(series),
    type: 'task-series.issued',
    data: { period: period.key, title, tasks: tasks.map(({ number }) => number) },
  })
}

/** Its end day is over, or its range of days is. */
async function endByItself(deps: SeriesDeps, tx: Tx, series: Series): Promise<void> {
  await updateSeries(tx, series, { state: 'ended' })
  await record(deps.platform, tx, null, {
    item: itemOf(series),
    type: 'task-series.ended',
    data: { endsOn: series.endsOn },
  })
}

/** Said once for each period and reason; tried again every time until somebody has changed the series. */
async function noteTrouble(
  deps: SeriesDeps,
  key: Key,
  { period }: Occurrence,
  error: Refused,
): Promise<void> {
  const reason = error.fields?.[0]?.code ?? error.reason ?? error.code
  await change(deps.platform, async (tx) => {
    const series = await getSeriesForChange(tx, key.regionId, key.id)
    if (series.trouble?.period === period.key && series.trouble.reason === reason) return
    await saveProgress(tx, series, { trouble: reason, trouble_period: period.key })
    const facts = { period: period.key, reason, title: series.template.title }
    await record(deps.platform, tx, null, {
      item: itemOf(series),
      type: 'task-series.issue-refused',
      data: facts,
      messages: [
        notify(
          itemOf(series),
          await officeAddress(deps, tx, series.regionId),
          'task-series.issue-refused',
          facts,
          `task-series.issue-refused:${series.id}:${period.key}:${reason}`,
        ),
      ],
    })
  })
}
