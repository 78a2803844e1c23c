/**
 * The text of the notice itself → rows. The State Council has written it in the same form for years:
 * "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。"
 *
 * What cannot be read is left out; the person sees the rows before anything is stored.
 */
import type { NoticeRow } from './notice.ts'

export type NoticeReading = {
  readonly rows: readonly NoticeRow[]
  /** 国办发明电〔2025〕7号, where the text names it. */
  readonly source: string | null
  /** 2027, where the text names it. */
  readonly year: number | null
}

const paragraph = /[一二三四五六七八九十]+、([^：:，。\s]{1,20})[：:]([^\n]*)/g
const aside = /[（(][^）)]*[）)]/g
const sourceForm = /[一-龥]{2,6}发[一-龥]{0,4}[〔[［]20\d{2}[〕\]］]\d{1,4}号/
const yearForm = /(20\d{2})年[^。\n]{0,30}(?:节假日|放假)/

export function readNotice(given: string, year: number): NoticeReading {
  const source = sourceForm.exec(given)?.[0] ?? null
  const named = yearForm.exec(given)?.[1]
  const rows = [...given.matchAll(paragraph)].flatMap(([, name = '', body = '']) =>
    body
      .replace(aside, '')
      .split(/[。；;，,]/)
      .flatMap((sentence) => rowsIn(sentence, name, year)),
  )
  return { rows, source, year: named === undefined ? null : Number(named) }
}

function rowsIn(sentence: string, name: string, year: number): readonly NoticeRow[] {
  if (sentence.includes('上班'))
    return datesIn(sentence, year).map((day) => ({
      from: day,
      to: day,
      isWorkday: true,
      name: `${name}调休`,
    }))
  if (!/放假|休/.test(sentence)) return []
  const span =
    /(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日?\s*(?:至|到|—|-|~)\s*(?:(20\d{2})年)?(?:(\d{1,2})月)?(\d{1,2})日/.exec(
      sentence,
    )
  if (span) {
    const [, fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = span
    return [
      {
        from: dateOf(fromYear ?? year, fromMonth, fromDay),
        to: dateOf(toYear ?? year, toMonth ?? fromMonth, toDay),
        isWorkday: false,
        name,
      },
    ]
  }
  return datesIn(sentence, year)
    .slice(0, 1)
    .map((day) => ({ from: day, to: day, isWorkday: false, name }))
}

const datesIn = (sentence: string, year: number): readonly string[] =>
  [...sentence.matchAll(/(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日/g)].map(([, ownYear, month, day]) =>
    dateOf(ownYear ?? year, month, day),
  )

const dateOf = (year: number | string, month: string | undefined, day: string | undefined): string =>
  `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
