/**
 * Periods of filing: a quarter, month or year, known by its code (2026-Q3, 2026-09, 2026), and the window of
 * days in which it is filed.
 *
 * The window opens by its day. After its closing day filing is late: it is told, not refused, since a value a
 * week late is worth more than none. Only the office closes a period for good; then a unit that never handed
 * anything in files no more.
 */
import { type Pace, type Period, periodOf } from '../calendar/rhythm.ts'
import { isDay } from '../calendar/day.ts'
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import type { PeriodState } from './states.ts'

export const periodKinds = ['month', 'quarter', 'year'] as const satisfies readonly Pace[]
export type PeriodKind = (typeof periodKinds)[number]

export type Window = { readonly opensOn: Day; readonly closesOn: Day }

/** The days of a code; null where it is none. */
export function periodNamed(code: string): (Period & { readonly kind: PeriodKind }) | null {
  const found = /^(20\d{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(code)
  if (!found) return null
  const [, year = '', quarter, month] = found
  const kind = quarter === undefined ? (month === undefined ? 'year' : 'month') : 'quarter'
  const first = quarter === undefined ? (month ?? '01') : String(Number(quarter) * 3 - 2).padStart(2, '0')
  const day = `${year}-${first}-01`
  return isDay(day) ? { ...periodOf(kind, day), kind } : null
}

/** As people say it: 2026年第三季度. */
export function periodName(code: string): string {
  const [year = '', part] = code.split('-')
  if (part === undefined) return `${year}年`
  return part.startsWith('Q')
    ? `${year}年第${['一', '二', '三', '四'][Number(part.slice(1)) - 1] ?? ''}季度`
    : `${year}年${Number(part)}月`
}

export const periodFaults = ['window-empty', 'window-before-period', 'window-over'] as const
export type PeriodFault = (typeof periodFaults)[number]

export function windowVerdict(
  period: Period,
  { opensOn, closesOn }: Window,
  today: Day,
): Verdict<PeriodFault> {
  if (closesOn < opensOn) return refused('window-empty')
  if (opensOn < period.from) return refused('window-before-period', { from: period.from })
  if (closesOn < today) return refused('window-over', { today })
  return allowed
}

/** Days past the closing day; 0 while the window is open. */
export const isLate = ({ closesOn }: Pick<Window, 'closesOn'>, on: Day): boolean => on > closesOn

export const periodCommands = ['edit', 'open', 'close'] as const
export type PeriodCommand = (typeof periodCommands)[number]

const moves = {
  planned: { edit: 'planned', open: 'open' },
  open: { edit: 'open', close: 'closed' },
  closed: {},
} as const satisfies Record<PeriodState, Partial<Record<PeriodCommand, PeriodState>>>

export function periodAfter(state: PeriodState, command: PeriodCommand): PeriodState | null {
  const row: Partial<Record<PeriodCommand, PeriodState>> = moves[state]
  return row[command] ?? null
}
