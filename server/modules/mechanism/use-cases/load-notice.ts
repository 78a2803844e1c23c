/**
 * Loads a year's notice, or puts another in its place: all of it or nothing.
 *
 * The calendar belongs to the installation, not to a region: every county on it counts by the same days, and a
 * notice moves due days everywhere. So it is kept by the region the installation was set up for: its office and
 * its system administrator. Everybody else reads it.
 */
import { changesOf, daysOf, findingsOf, type NoticeRow, runsOf } from '../../../../domain/calendar/notice.ts'
import type { CalendarDay } from '../../../../domain/calendar/work-calendar.ts'
import { type Actor, may } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import { type Call, type Db, instantOf } from '../../../platform/context.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { calendarReader } from '../calendar.ts'
import type { MechanismDeps } from '../deps.ts'
import {
  findCalendarYear,
  homeRegion,
  listCalendar,
  lockCalendar,
  replaceCalendarYear,
} from '../store/calendar.ts'

export type Notice = { readonly source: string; readonly rows: readonly NoticeRow[] }

export const mayLoadNotice = async (db: Db, actor: Actor): Promise<boolean> =>
  may(actor, 'calendar.edit', { regionId: actor.regionId }) && (await homeRegion(db)) === actor.regionId

export async function ensureMayLoad(db: Db, actor: Actor): Promise<void> {
  if (!may(actor, 'calendar.edit', { regionId: actor.regionId }))
    throw new Refused('forbidden', { reason: 'no-right' })
  if (!(await mayLoadNotice(db, actor))) throw new Refused('forbidden', { reason: 'other-region' })
}

export async function loadNotice(
  deps: MechanismDeps,
  calendars: ReturnType<typeof calendarReader>,
  { actor, by }: Call,
  year: number,
  { version, ...notice }: Notice & { readonly version: number },
): Promise<{ year: number; version: number; unchanged: boolean }> {
  const { platform, recomputations } = deps
  await ensureMayLoad(platform.db, actor)
  const fault = findingsOf(year, notice.rows, today(platform.clock)).find(({ level }) => level === 'fault')
  if (fault)
    throw badField(fault.row === null ? 'body.rows' : `body.rows.${fault.row - 1}`, fault.code, fault.facts)
  const days = daysOf(notice.rows, notice.source)
  const loaded = await change(platform, async (tx) => {
    await lockCalendar(tx, year)
    const present = await findCalendarYear(tx, year)
    if (version !== (present?.version ?? 0))
      throw new Refused('version-changed', {
        facts: { by: present?.loadedBy ?? '', at: present?.loadedAt ?? '', type: 'calendar.notice-replaced' },
      })
    if (present && same(present.days, days) && present.source === notice.source)
      return { year, version, unchanged: true }
    const id = present?.id ?? platform.newId()
    const before = await listCalendar(tx)
    await replaceCalendarYear(tx, year, days, {
      id,
      source: notice.source,
      version: version + 1,
      by: by.name,
      at: instantOf(platform),
    })
    const runs = present ? runsOf(workChanges(present.days, days)) : []
    await recomputations.request(tx, {
      year,
      notice: notice.source,
      by: by.name,
      runs,
      before,
    })
    await record(platform, tx, by, {
      item: { regionId: actor.regionId, kind: 'calendar', id },
      type: present ? 'calendar.notice-replaced' : 'calendar.notice-loaded',
      data: {
        year,
        notice: notice.source,
        noticeBefore: present?.source ?? null,
        before: present?.days ?? null,
        after: days,
      },
    })
    return { year, version: version + 1, unchanged: false }
  })
  calendars.forget()
  if (!loaded.unchanged) await recomputations.begin()
  return loaded
}

export const workChanges = (
  before: readonly CalendarDay[],
  after: readonly CalendarDay[],
): readonly string[] => changesOf(before, after).flatMap(({ day, workChanged }) => (workChanged ? [day] : []))

const same = (a: readonly CalendarDay[], b: readonly CalendarDay[]): boolean =>
  changesOf(a, b).length === 0 && a.every(({ source }, index) => source === b[index]?.source)
