import type { Day } from '../../domain/kernel.ts'

export type Clock = { now(): Date }

export const timeZone = 'Asia/Shanghai'

// Whatever the machine's zone is, this process prints and cuts days in the office's zone.
process.env['TZ'] = timeZone

export const systemClock: Clock = { now: () => new Date() }

const dayFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The office's calendar day at this instant. */
export function today(clock: Clock): Day {
  return dayFormat.format(clock.now())
}

const minuteFormat = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })

/** 2026-11-27 14:30, as files that leave the platform say when they were made. */
export const minuteNow = (clock: Clock): string => minuteFormat.format(clock.now())
