import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from './day.ts'
import { changesOf, daysOf, findingsOf, type NoticeRow, rowsOf, runsOf } from './notice.ts'
import { readNotice } from './notice-text.ts'

const today = '2026-11-20'
const off = (from: string, to: string, name: string): NoticeRow => ({ from, to, isWorkday: false, name })
const on = (day: string, name: string): NoticeRow => ({ from: day, to: day, isWorkday: true, name })

const notice2026 = `国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`

const rows2026: NoticeRow[] = [
  off('2026-01-01', '2026-01-03', '元旦'),
  on('2026-01-04', '元旦调休'),
  off('2026-02-15', '2026-02-23', '春节'),
  on('2026-02-14', '春节调休'),
  on('2026-02-28', '春节调休'),
  off('2026-04-04', '2026-04-06', '清明节'),
  off('2026-05-01', '2026-05-05', '劳动节'),
  on('2026-05-09', '劳动节调休'),
  off('2026-06-19', '2026-06-21', '端午节'),
  off('2026-09-25', '2026-09-27', '中秋节'),
  off('2026-10-01', '2026-10-07', '国庆节'),
  on('2026-09-20', '国庆节调休'),
  on('2026-10-10', '国庆节调休'),
]

const codes = (year: number, rows: readonly NoticeRow[], on = today) =>
  findingsOf(year, rows, on).map(({ level, row, code }) => `${level} ${row} ${code}`)

describe('the text of a notice', () => {
  it('is read as the State Council writes it', () => {
    expect(readNotice(notice2026, 2026)).toEqual({
      rows: rows2026,
      source: '国办发明电〔2025〕7号',
      year: 2026,
    })
    expect(codes(2026, rows2026)).toEqual([])
  })

  it.each<[string, NoticeRow[]]>([
    ['一、元旦：1月1日放假1天，不调休。', [off('2027-01-01', '2027-01-01', '元旦')]],
    ['一、元旦：2026年12月30日至2027年1月1日放假，2026年12月29日（周二）上班。', []],
    ['二、国庆节、中秋节：9月28日至10月4日放假调休。', [off('2027-09-28', '2027-10-04', '国庆节、中秋节')]],
    ['没有编号的一段话，5月1日放假。', []],
    ['', []],
  ])('%s', (text, rows) => {
    const found = readNotice(text, 2027)
    if (text.includes('2026年12月30日')) {
      expect(found.rows[0]).toEqual(off('2026-12-30', '2027-01-01', '元旦'))
      expect(codes(2027, found.rows)[0]).toBe('fault 1 outside-year')
    } else expect(found.rows).toEqual(rows)
  })

  it('never breaks, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        for (const row of readNotice(`一、元旦：${text}`, 2027).rows) codes(2027, [row])
      }),
    )
  })
})

describe('what is wrong with a notice', () => {
  it.each<[string, NoticeRow[], string[]]>([
    ['nothing in it', [], ['fault null no-rows']],
    ['a day that is not there', [off('2027-02-29', '2027-03-01', '春节')], ['fault 1 no-such-day']],
    ['the wrong way round', [off('2027-02-10', '2027-02-05', '春节')], ['fault 1 dates-reversed']],
    ['a month off', [off('2027-02-01', '2027-02-28', '春节')], ['fault 1 span-too-long']],
    ['another year', [off('2026-12-31', '2027-01-02', '元旦')], ['fault 1 outside-year']],
    [
      'a day twice',
      [off('2027-01-01', '2027-01-03', '元旦'), on('2027-01-03', '元旦调休')],
      ['fault 2 day-doubled'],
    ],
    ['work on a day that is worked', [on('2027-01-04', '元旦调休')], ['fault 1 make-up-on-weekday']],
  ])('%s', (_name, rows, found) => {
    expect(codes(2027, rows)).toEqual(found)
  })

  it('a weekend alone, a holiday left out, too many days, a year gone by or far ahead are only told', () => {
    expect(codes(2027, [off('2027-01-02', '2027-01-03', '元旦')])).toEqual([
      'warning 1 weekend-only',
      'warning null holiday-missing',
    ])
    const weeks = ['03-01', '04-05', '05-03', '06-07', '09-06'].map((day) =>
      off(`2027-${day}`, addDays(`2027-${day}`, 4), '假'),
    )
    expect(codes(2027, weeks)).toEqual(['warning null holiday-missing', 'warning null many-days-off'])
    expect(codes(2026, rows2026, '2027-02-01')).toEqual(['warning null year-over'])
    expect(codes(2026, rows2026, '2024-02-01')).toEqual(['warning null year-far'])
  })
})

describe('rows and days', () => {
  const row = fc
    .record({
      from: fc.integer({ min: 0, max: 360 }).map((n) => addDays('2027-01-01', n)),
      length: fc.integer({ min: 0, max: 4 }),
      name: fc.constantFrom('春节', '清明节'),
      source: fc.constantFrom(undefined, '国办发明电〔2026〕9号'),
    })
    .map(
      ({ from, length, name, source }): NoticeRow => ({
        from,
        to: addDays(from, length) > '2027-12-31' ? from : addDays(from, length),
        isWorkday: weekdayOf(from) > 5 && length === 0,
        name,
        source,
      }),
    )

  it('say the same, there and back', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        fc.pre(findingsOf(2027, rows, today).every(({ level }) => level !== 'fault'))
        const days = daysOf(rows, '国办')
        expect(daysOf(rowsOf(days, '国办'), '国办')).toEqual(days)
        expect(changesOf(days, days)).toEqual([])
      }),
    )
  })

  it('tell what changes, and whether it is worked otherwise', () => {
    const before = daysOf([off('2027-02-05', '2027-02-07', '春节')], '国办')
    const after = daysOf([off('2027-02-06', '2027-02-08', '春节假')], '国办')
    expect(changesOf(before, after).map(({ day, workChanged }) => [day, workChanged])).toEqual([
      ['2027-02-05', true],
      ['2027-02-06', false],
      ['2027-02-07', false],
      ['2027-02-08', true],
    ])
    expect(runsOf(['2027-01-01', '2027-01-02', '2027-01-04'])).toEqual([
      ['2027-01-01', '2027-01-02'],
      ['2027-01-04', '2027-01-04'],
    ])
  })
})
