/**
 * The morning's look at who has not filed: before the closing day a reminder to the unit's desk, past it one to the
 * desk and the number of units to the office. On which days is told by the rules of the mechanism, as for tasks.
 */
import { toMechanism } from '../../../../domain/identity/rights.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { isReminderDue } from '../../../../domain/task/reminder.ts'
import { today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import { notify } from '../../notification/index.ts'
import { recordFiling } from '../act.ts'
import type { FilingDeps, Workdays } from '../deps.ts'
import { periodItem } from '../item.ts'
import { mechanismNow } from '../policy.ts'
import { getPeriodForChange, listFilings, listRunning, markReminded, type PeriodRow } from '../store.ts'
import { rulesOf } from '../whole.ts'

export async function remindUnits(deps: FilingDeps): Promise<void> {
  const { db, clock } = deps.platform
  const day = today(clock)
  const calendar = await deps.mechanisms.calendar(db)
  if (!calendar.isWorkday(day)) return
  for (const { region_id, id } of await listRunning(db))
    await change(deps.platform, async (tx) => {
      const row = await getPeriodForChange(tx, region_id, id)
      if (row.state !== 'open' || row.reminded_on === day) return
      const mechanism = await mechanismNow(deps, tx, region_id)
      if (!mechanism) return
      const { reminders: before, overdueReminderEvery: overdueEvery } = rulesOf(mechanism)
      const reminded = { dueOn: row.closes_on, since: row.opens_on, lookedOn: row.reminded_on }
      if (isReminderDue(reminded, day, { before, overdueEvery }, calendar))
        await remind(deps, tx, row, { day, calendar, mechanismId: mechanism.id })
      await markReminded(tx, row, day)
    }).catch((error: unknown) => deps.onFault(error, `reminders of filing period ${id}`))
}

type Morning = { readonly day: Day; readonly calendar: Workdays; readonly mechanismId: string }

async function remind(
  deps: FilingDeps,
  tx: Tx,
  row: PeriodRow,
  { day, calendar, mechanismId }: Morning,
): Promise<void> {
  const { closes_on: closesOn } = row
  const overdue = closesOn < day
  const daysLeft = overdue
    ? -calendar.workdaysBetween(closesOn, day)
    : calendar.workdaysBetween(day, closesOn)
  const told = { closesOn, daysLeft }
  const missing = (await listFilings(tx, row.region_id, row.id)).filter(
    ({ state, first_submitted_on }) => state === 'filling' && first_submitted_on === null,
  )
  for (const filing of missing)
    await recordFiling(deps, tx, null, filing, {
      event: overdue ? 'overdue-reminded' : 'reminded',
      data: told,
      news: told,
    })
  if (!overdue || missing.length === 0) return
  const item = periodItem(row)
  const type = 'filing.units-late'
  const facts = { closesOn, count: missing.length }
  const office = [toMechanism(mechanismId, 'filing.review')]
  await record(deps.platform, tx, null, {
    item,
    type,
    data: { closesOn, units: missing.length },
    messages: [notify(item, office, type, facts, `${type}:${row.id}:${day}`)],
  })
}
