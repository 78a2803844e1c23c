import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import notices from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../domain/calendar/day.ts'
import { isWorkday, workCalendar } from '../../../domain/calendar/work-calendar.ts'
import { parseCalendar, readCalendar } from './read-calendar.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../mechanism/calendar')
const head = 'date,is_workday,name,source\n'

describe('the calendar of this repository', () => {
  it('agrees with an independent source on every day of 2024 to 2026', async () => {
    const reading = await readCalendar(folder)
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
    expect(reading.years).toEqual([2024, 2025, 2026])
    const calendar = workCalendar(reading.days, reading.years)
    // That package's functions think in the machine's zone; its tables do not.
    for (let day = '2024-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      const plain = ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
      const worked = Object.hasOwn(notices.workdays, day) || (plain && !Object.hasOwn(notices.holidays, day))
      expect([day, isWorkday(day, calendar)]).toEqual([day, worked])
    }
  })

  it('has as many days off and make-up days as the notices grant', async () => {
    const reading = await readCalendar(folder)
    const days = reading.ok ? reading.days : []
    const count = (year: string, worked: boolean) =>
      days.filter(({ date, isWorkday }) => date.startsWith(year) && isWorkday === worked).length
    expect(['2024', '2025', '2026'].map((year) => [count(year, false), count(year, true)])).toEqual([
      [28, 8],
      [28, 5],
      [33, 6],
    ])
    expect(new Set(days.map(({ source }) => source))).toEqual(
      new Set(['国办发明电〔2023〕7号', '国办发明电〔2024〕12号', '国办发明电〔2025〕7号']),
    )
  })
})

describe('a calendar file', () => {
  it('is read with quotes, empty lines and Windows line ends', () => {
    const text = `${head}2027-01-02,true,"元旦, ""调休""",国办\n\n2027-01-01,false,元旦,国办\n`.replaceAll(
      '\n',
      '\r\n',
    )
    expect(parseCalendar('2027.csv', text)).toEqual({
      ok: true,
      years: [2027],
      days: [
        { date: '2027-01-01', isWorkday: false, name: '元旦', source: '国办' },
        { date: '2027-01-02', isWorkday: true, name: '元旦, "调休"', source: '国办' },
      ],
    })
  })

  it('may be written in Chinese', () => {
    const text = '日期,是否上班,名称,文号\n2027-01-01,否,元旦,国办\n2027-02-14,是,春节调休,国办\n'
    expect(parseCalendar('2027.csv', text)).toMatchObject({
      ok: true,
      days: [
        { date: '2027-01-01', isWorkday: false },
        { date: '2027-02-14', isWorkday: true },
      ],
    })
  })

  it.each([
    ['csv-header-wrong', 1, 'day,worked\n'],
    ['csv-header-wrong', 1, ''],
    ['file-empty', 1, head],
    ['csv-columns-wrong', 2, `${head}2027-01-01,false,元旦\n`],
    ['csv-broken', 2, `${head}2027-01-01,false,"元旦,国办\n`],
    ['csv-broken', 2, `${head}2027-01-01,false,"元旦"x,国办\n`],
    ['date-impossible', 3, `${head}2027-01-01,false,元旦,国办\n2027-02-29,false,春节,国办\n`],
    ['date-impossible', 2, `${head}2027/1/1,false,元旦,国办\n`],
    ['date-outside-year', 2, `${head}2026-01-01,false,元旦,国办\n`],
    ['code-duplicated', 3, `${head}2027-01-01,false,元旦,国办\n2027-01-01,true,元旦,国办\n`],
    ['value-not-allowed', 2, `${head}2027-01-01,休,元旦,国办\n`],
    ['field-missing', 2, `${head}2027-01-01,false,,国办\n`],
    ['text-not-allowed', 2, `${head}2027-01-01,false,元\u202e旦,国办\n`],
  ])('is refused as %s at line %i', (code, line, text) => {
    const reading = parseCalendar('2027.csv', text)
    expect(reading.ok ? [] : reading.faults).toEqual([
      expect.objectContaining({ file: '2027.csv', line, code }),
    ])
  })

  it('loads nothing when any year is at fault, and says where', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'calendar-'))
    await writeFile(join(broken, '2027.csv'), `${head}2027-01-01,false,元旦,国办\n`)
    await writeFile(join(broken, '2028.csv'), `${head}2028-13-01,false,元旦,国办\n`)
    const reading = await readCalendar(broken)
    await rm(broken, { recursive: true })
    expect(reading).toMatchObject({
      ok: false,
      faults: [{ file: '2028.csv', line: 2, code: 'date-impossible' }],
    })
    expect(await readCalendar(broken)).toMatchObject({ ok: false, faults: [{ code: 'folder-missing' }] })
  })
})
