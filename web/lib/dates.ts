/** Dates as the office writes them. Days are `YYYY-MM-DD` in Asia/Shanghai; instants are ISO strings. */
import { type Language, preferences } from './preferences.ts'

const weekdays = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const satisfies Record<Language, readonly string[]>

/** China keeps one offset all year. */
const shanghaiOffsetMs = 8 * 3_600_000

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

export function weekday(day: string, language: Language = preferences().language): string {
  return weekdays[language][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
}

/** `2026-11-22 周日`; what is no date comes back as it is. */
export function formatDate(day: string, language?: Language): string {
  return dayPattern.test(day) ? `${day} ${weekday(day, language)}` : day
}

/** `11-22 周日` */
export function formatMonthDay(day: string, language?: Language): string {
  return dayPattern.test(day) ? `${day.slice(5)} ${weekday(day, language)}` : day
}

/** The day of an instant, in Shanghai. */
export function dayOf(instant: string): string {
  return inShanghai(instant).slice(0, 10)
}

/** `17:26`, in Shanghai. */
export function timeOf(instant: string): string {
  return inShanghai(instant).slice(11, 16)
}

/** `2026-11-20 周五 17:26` */
export function formatInstant(instant: string, language?: Language): string {
  return `${formatDate(dayOf(instant), language)} ${timeOf(instant)}`
}

/** `11-20 周五 17:26`; another year than today's is written out. */
export function formatMoment(instant: string, today?: string, language?: Language): string {
  const day = dayOf(instant)
  const short = today === undefined || day.slice(0, 4) === today.slice(0, 4)
  return `${short ? formatMonthDay(day, language) : formatDate(day, language)} ${timeOf(instant)}`
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function inShanghai(instant: string): string {
  return new Date(Date.parse(instant) + shanghaiOffsetMs).toISOString()
}
