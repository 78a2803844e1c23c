/**
 * Document numbers (发文字号): 机关代字〔年份〕序号. Six-angled brackets, the year in four digits, no 第, no leading
 * zeros (GB/T 9704-2012, 7.2.5).
 */
import { allowed, type Day, refused, type Verdict } from '../kernel.ts'
import type { NumberRegister } from './layout.ts'

export const numberText = (
  { word, pattern }: Pick<NumberRegister, 'word' | 'pattern'>,
  year: number,
  running: number,
): string =>
  pattern
    .replaceAll('{word}', word)
    .replaceAll('{year}', String(year))
    .replaceAll('{number}', String(running))

/** The year of a number is that of the date of issue. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** 2023年7月25日 */
export function dateText(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

export const registerRefusals = ['number-taken', 'number-below-last'] as const

/** The last number used on paper is said once the register is taken over, and never below what is used. */
export function lastVerdict(
  present: { readonly last: number },
  asked: number,
): Verdict<(typeof registerRefusals)[number]> {
  if (asked < present.last) return refused('number-below-last', { last: present.last, asked })
  if (asked === present.last && asked > 0) return refused('number-taken', { last: present.last, asked })
  return allowed
}

/** The date of issue is the day it was signed, or a later one up to the day it goes out. */
export function dateVerdict(
  day: Day,
  { signedOn, today }: { readonly signedOn: Day; readonly today: Day },
): Verdict<'date-before-signing' | 'date-in-future'> {
  if (day < signedOn) return refused('date-before-signing', { day, signedOn })
  return day > today ? refused('date-in-future', { day, today }) : allowed
}
