/**
 * When a message is told.
 *
 * It is held for some minutes, so that what is put right at once (taken-back.ts) disturbs nobody twice. In quiet
 * hours nothing is told: what is written at night waits for the morning, over days off for the first working day
 * after them, and then all of it is there at once. To-dos do not wait: whoever looks for work finds it.
 */
import { addDays, dayAt, timeOfDayAt } from '../calendar/day.ts'
import type { Day, Instant } from '../kernel.ts'

export type MessageRule = {
  readonly holdMinutes: number
  /** Left out, a message may come at any time. */
  readonly quiet?: QuietHours | undefined
}

/** Over the night: from `from` to `to` of the next day, `HH:MM` in Shanghai. */
export type QuietHours = {
  readonly from: string
  readonly to: string
  /** Days off are quiet from morning to night. */
  readonly daysOff: boolean
}

export function toldAt(writtenAt: Instant, rule: MessageRule, isWorkday: (day: Day) => boolean): Instant {
  const held = new Date(Date.parse(writtenAt) + rule.holdMinutes * 60_000).toISOString()
  return rule.quiet === undefined ? held : afterQuiet(held, rule.quiet, isWorkday)
}

function afterQuiet(at: Instant, quiet: QuietHours, isWorkday: (day: Day) => boolean): Instant {
  const isOff = (day: Day) => quiet.daysOff && !isWorkday(day)
  const day = dayAt(at)
  const time = timeOfDayAt(at)
  if (!isOff(day) && time >= quiet.to && time < quiet.from) return at
  let morning = time < quiet.to ? day : addDays(day, 1)
  while (isOff(morning)) morning = addDays(morning, 1)
  return new Date(`${morning}T${quiet.to}:00+08:00`).toISOString()
}
