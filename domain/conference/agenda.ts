/**
 * The agenda by the clock.
 *
 * By the plan an item begins when those before it have had their minutes. At the table an item begins when it is
 * turned to; what is still to come follows from how far the conference is: after the item on the table has had what
 * is left of its minutes, and never before now. An item can be left and turned to again: its time adds up.
 *
 * Times are minutes from midnight of the day it is held and go past 1,440 where it meets into the night; printed
 * they are times of day. A plan that would run past midnight is refused.
 */
import { dayAt, numberOf } from '../calendar/day.ts'
import { allowed, type Day, type Instant, refused, type Verdict } from '../kernel.ts'

const minutesPerDay = 1440

export type TimeOfDay = string

export function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

export function timeOf(minutes: number): TimeOfDay {
  const ofDay = ((Math.floor(minutes) % minutesPerDay) + minutesPerDay) % minutesPerDay
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Minutes from midnight of a day in Shanghai to an instant, seconds as a fraction. */
export function minutesInto(day: Day, at: Instant): number {
  const on = dayAt(at)
  const midnight = Date.parse(`${on}T00:00:00+08:00`)
  return (numberOf(on) - numberOf(day)) * minutesPerDay + (Date.parse(at) - midnight) / 60_000
}

type Timed = { readonly minutes: number }

/** When the agenda is over by its plan. */
export const plannedEnd = (startsAt: TimeOfDay, items: readonly Timed[]): number =>
  items.reduce((end, { minutes }) => end + minutes, minutesOf(startsAt))

/** It ends on the day it begins, midnight included. */
export function lengthVerdict(startsAt: TimeOfDay, items: readonly Timed[]): Verdict<'past-midnight'> {
  const end = plannedEnd(startsAt, items)
  return end <= minutesPerDay ? allowed : refused('past-midnight', { minutes: end - minutesPerDay })
}

export type ItemOnAgenda = Timed & {
  /** When it was first turned to; null: not yet. */
  readonly turnedTo: number | null
  /** Minutes it had before it was last turned to. */
  readonly used: number
  /** Since when it is on the table; null where it is not. */
  readonly onTableSince: number | null
  /** It is dealt with, or will not be dealt with any more. */
  readonly over: boolean
}

export type ItemTimes = {
  readonly beginsAt: number
  /** Minutes it has had, the running ones included. */
  readonly used: number
  /** Minutes beyond those the agenda gives it. */
  readonly overBy: number
}

export type AgendaTimes = {
  readonly items: readonly ItemTimes[]
  readonly endsAt: number
  /** Minutes beyond the end the plan gives it. */
  readonly lateBy: number
}

/** `now`: null before it begins and after it ended. */
export function timesOf(
  startsAt: TimeOfDay,
  items: readonly ItemOnAgenda[],
  now: number | null,
): AgendaTimes {
  const usedOf = ({ used, onTableSince }: ItemOnAgenda): number =>
    used + (onTableSince === null || now === null ? 0 : Math.max(0, now - onTableSince))
  const onTable = items.find(({ onTableSince }) => onTableSince !== null)
  let next =
    now === null
      ? minutesOf(startsAt)
      : Math.max(now, minutesOf(startsAt)) +
        (onTable === undefined || onTable.over ? 0 : Math.max(0, onTable.minutes - usedOf(onTable)))
  const times = items.map((item): ItemTimes => {
    const used = usedOf(item)
    const overBy = Math.max(0, Math.floor(used - item.minutes))
    if (item.turnedTo !== null) return { beginsAt: item.turnedTo, used: Math.floor(used), overBy }
    const beginsAt = next
    if (!item.over) next += item.minutes
    return { beginsAt, used: 0, overBy: 0 }
  })
  return {
    items: times,
    endsAt: next,
    lateBy: now === null ? 0 : Math.max(0, Math.floor(next - plannedEnd(startsAt, items))),
  }
}
