/** Deadlines, lists of names and kinds of source, as people write them into a ledger. */
import { addDays, addMonths, isDay } from '../calendar/day.ts'
import { maskPhone } from '../organization/phone.ts'
import type { Deadline } from './plan.ts'

/** Width and spaces make no difference; nor do upper and lower case. */
export const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()

/**
 * 15个工作日, 15 工作日内, 30日内, 30天, 30个自然日; 2026年底, 2026年11月底. Days written as days are read
 * before this.
 */
export function deadlineOf(text: string): Deadline | null {
  const words = plain(text)
  const days =
    /^(?:自?(?:下达|交办)(?:之日)?起)?(\d{1,4})个?(工作日|自然日|日历日|日|天)(?:之?内)?(?:完成|办结)?$/.exec(
      words,
    )
  if (days) {
    const n = Number(days[1])
    if (n < 1 || n > 1000) return null
    return { kind: 'within', n, unit: days[2] === '工作日' ? 'workday' : 'calendar' }
  }
  const yearEnd = /^(\d{4})年(?:年?底|年?末|内)(?:前)?$/.exec(words)
  if (yearEnd) return on(`${yearEnd[1]}-12-31`)
  const monthEnd = /^(\d{4})年(\d{1,2})月(?:底|末)(?:前)?$/.exec(words)
  if (monthEnd) {
    const first = `${monthEnd[1]}-${(monthEnd[2] ?? '').padStart(2, '0')}-01`
    return isDay(first) ? on(addDays(addMonths(first, 1), -1)) : null
  }
  return null
}

const on = (day: string): Deadline | null => (isDay(day) ? { kind: 'on', day } : null)

/** Names in one cell: by marks of enumeration, line breaks or spaces. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[、,，;；/|\s]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Telephone numbers are personal data: they are masked wherever text is kept. */
const phones = /(?<!\d)(?:\+?86[- ]?)?(?:1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8})(?!\d)/g
/** Where a contact stands, a number of seven or eight digits is one as well; elsewhere it may be a day or a sum. */
const contactPhones = /(?<!\d)(?:\+?86[- ]?)?(?:1[3-9]\d{9}|(?:0\d{2,3}[- ]?)?\d{7,8})(?!\d)/g

export const masked = (text: string): string => text.replaceAll(phones, (phone) => maskPhone(phone))
export const maskedContact = (text: string): string =>
  text.replaceAll(contactPhones, (phone) => maskPhone(phone))

/** What a source is, where its column is empty: leaders instruct, conferences resolve. */
export function sourceKindOf(source: string): 'document' | 'conference' | 'instruction' {
  if (/批示|指示|圈阅/.test(source)) return 'instruction'
  return /会议|纪要|联席会|调度会/.test(source) ? 'conference' : 'document'
}
