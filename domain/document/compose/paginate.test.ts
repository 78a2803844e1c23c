import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyContent, type DocumentContent } from '../content.ts'
import type { DocumentKind } from '../kinds.ts'
import { authority, layout } from '../testing.ts'
import { compose } from './compose.ts'
import { linesOf } from './lines.ts'
import { makers, runsOf } from './make.ts'
import type { PageModel } from './page-model.ts'
import { type Page, paginate } from './paginate.ts'

const text = '各成员单位要将营商环境工作作为自身重要职责，主要负责同志亲自抓，'.repeat(40)

function pagesOf(more: Partial<DocumentContent>, kind: DocumentKind = 'notice'): readonly Page[] {
  return paginate(modelOf(more, kind))
}
function modelOf(more: Partial<DocumentContent>, kind: DocumentKind = 'notice'): PageModel {
  return compose({
    kind,
    content: {
      ...emptyContent,
      title: '关于开展自查的通知',
      addressees: [{ name: '各成员单位', to: 'members' }],
      blocks: [{ kind: 'paragraph', text }],
      ...more,
    },
    layout,
    authority,
    number: '襄优商办发〔2026〕9号',
    dateOfIssue: '2026-11-20',
    issuedOn: '2026-11-20',
  })
}

const linesOn = (page: Page | undefined) =>
  (page?.items ?? []).flatMap((item) =>
    item.kind === 'line' ? [{ ...item, text: item.pieces.map((piece) => piece.text).join('') }] : [],
  )

describe('a full page of the text', () => {
  const second = linesOn(pagesOf({})[1]).filter(({ role }) => role === 'text')

  it('holds 22 lines', () => {
    expect(second).toHaveLength(22)
  })

  it('of 28 characters each, but for a mark that hangs over or goes down with its character', () => {
    const widths = second.map((line) => [...line.text].length)
    expect(widths.every((width) => width >= 27 && width <= 29)).toBe(true)
    expect(widths.filter((width) => width === 28).length).toBeGreaterThan(14)
  })
})

describe('lines', () => {
  const make = makers(layout)
  const lineTexts = (content: string) =>
    linesOf(make.paragraph('text', runsOf(content, make.body), { first: make.em(2) }), 8845).map(
      ({ pieces }) => pieces.map((piece) => piece.text).join(''),
    )

  it('never begin with a closing mark nor end with an opening one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'县优化营商，。、；：？！“”（）《》〔〕a1'), { maxLength: 300 }),
        (signs) => {
          // A line of nothing but marks cannot keep the rule.
          const content = signs
            .join('')
            .replaceAll(/([，。、；：？！“”（）《》〔〕])(?=[，。、；：？！“”（）《》〔〕])/gu, '$1营')
          const lines = lineTexts(content)
          expect(lines.join('')).toBe(content)
          for (const line of lines.slice(1)) expect(line[0] ?? '').not.toMatch(/[，。、；：？！”）》〕]/u)
          for (const line of lines.slice(0, -1)) expect(line.at(-1)).not.toMatch(/[“（《〔]/u)
        },
      ),
    )
  })

  it('never tear a number or a Latin word', () => {
    for (const line of lineTexts('办结率为86.8%，'.repeat(30))) expect(line).not.toMatch(/^[\d.]+%?$|\d$/)
  })
})

describe('pages', () => {
  it('number themselves at the outer edge, and the first page of a letter carries none', () => {
    const numbers = pagesOf({}).map(({ pageNumber }) => pageNumber)
    expect(numbers.length).toBeGreaterThan(2)
    expect(numbers.slice(0, 3)).toMatchObject([
      { text: '— 1 —', anchor: 'end', turned: false },
      { text: '— 2 —', anchor: 'start', turned: false },
      { text: '— 3 —', anchor: 'end', turned: false },
    ])
    const [first, second] = numbers
    expect([first?.x, second?.x].map((x) => Math.round(((x ?? 0) / 1440) * 25.4))).toEqual([179, 33])
    expect(first?.y).toBe(second?.y)
    expect(pagesOf({}, 'letter')[0]?.pageNumber).toBeNull()
  })

  it('never carry a signature without a line of the text', () => {
    for (let n = 0; n < 30; n++) {
      const pages = pagesOf({
        blocks: [
          { kind: 'paragraph', text: '请认真贯彻执行。'.repeat(n * 3) || '请执行。' },
          { kind: 'paragraph', text: '特此通知。' },
        ],
      })
      const roles = pages.map((page) => new Set(linesOn(page).map(({ role }) => role)))
      const signed = roles.find((on) => on.has('signature'))
      expect([n, signed?.has('text')]).toEqual([n, true])
    }
  })

  it('end with the imprint on the lower edge of the text block', () => {
    const bars =
      pagesOf({})
        .at(-1)
        ?.items.filter((item) => item.kind === 'bar') ?? []
    const lowest = Math.max(...bars.map((bar) => (bar.kind === 'bar' ? bar.y + bar.height : 0)))
    expect(Math.abs(lowest - ((37 + 225) / 25.4) * 1440)).toBeLessThan(3)
  })

  it('turn round for a table too wide for them, and back again', () => {
    const wide = { name: '项目', width: 10 }
    const pages = pagesOf({
      blocks: [
        { kind: 'paragraph', text: '情况如下。' },
        { kind: 'table', title: '', columns: [wide, wide, wide, wide], rows: [['一', '二', '三', '四']] },
        { kind: 'paragraph', text: '特此通知。' },
      ],
    })
    expect(pages.map(({ landscape }) => landscape)).toEqual([false, true, false])
    // Held upright, the sheet has its number where every other sheet has it.
    const [upright, turned] = pagesOf({})
      .map(({ pageNumber }) => pageNumber)
      .slice(0, 2)
    const second = pages[1]?.pageNumber
    expect(second).toMatchObject({ text: '— 2 —', anchor: 'start', turned: true })
    expect([16838 - (second?.x ?? 0), second?.y]).toEqual([turned?.y, turned?.x])
    expect(upright?.turned).toBe(false)
  })

  it('begin an attachment anew, its title on the third line', () => {
    const pages = pagesOf({
      attachments: [{ name: '任务清单', blocks: [{ kind: 'paragraph', text: '一项。' }], files: [] }],
    })
    const page = pages.find((one) => linesOn(one).some(({ role }) => role === 'attachment-label'))
    const [label, title] = linesOn(page)
    expect([label?.text, title?.text, (title?.y ?? 0) - (label?.y ?? 0)]).toEqual([
      '附件',
      '任务清单',
      2 * 579,
    ])
  })
})

describe('a table row higher than what is left of the page', () => {
  const long = '窗口人员业务不熟悉，一次性告知不到位，企业多次往返。'.repeat(80)
  const rectification = (findings: string) =>
    pagesOf(
      {
        blocks: [{ kind: 'paragraph', text: '经检查，发现下列问题，请限期整改。' }],
        rectification: {
          inspected: '县住建局',
          findings,
          basis: '',
          requirements: '立即整改。',
          dueOn: '2026-12-01',
          contact: '王晓燕',
        },
      },
      'rectification',
    )
  const foot = ((37 + 225) / 25.4) * 1440
  const cellsOf = (pages: readonly Page[]) =>
    pages.map((page) => linesOn(page).filter(({ role }) => role === 'cell'))

  it.each([500, 720, 2000])(
    'of %i characters goes on over the page: nothing is lost, nothing below the text',
    (length) => {
      const findings = long.slice(0, length)
      const pages = rectification(findings)
      for (const { items } of pages)
        for (const item of items)
          if (item.kind === 'box') expect(item.y + item.height).toBeLessThanOrEqual(foot + 2)
      const cells = cellsOf(pages)
      expect(cells[0]?.length).toBeGreaterThan(8)
      for (const line of cells.flat()) expect(line.y + line.height).toBeLessThanOrEqual(foot + 2)
      expect(
        cells
          .flat()
          .map(({ text: words }) => words)
          .join(''),
      ).toContain(findings)
    },
  )

  it('has its heads again on every page, and is read to its end', () => {
    const pages = pagesOf({
      blocks: [
        {
          kind: 'table',
          title: '',
          columns: [
            { name: '单位', width: 6 },
            { name: '问题', width: 20 },
          ],
          rows: [
            ['县住建局', long.slice(0, 2000)],
            ['县财政局', '无'],
          ],
        },
      ],
    })
    const cells = cellsOf(pages).filter((lines) => lines.length > 0)
    expect(cells.length).toBeGreaterThan(1)
    for (const lines of cells)
      expect(lines.slice(0, 2).map(({ text: words }) => words)).toEqual(['单位', '问题'])
    const words = cells.flatMap((lines) => lines.slice(2).map(({ text: one }) => one))
    expect(words.join('')).toContain(long.slice(0, 2000))
    expect(words.at(-1)).toBe('无')
  })

  it('whose heads alone fill a page ends all the same', () => {
    const pages = pagesOf({
      blocks: [
        {
          kind: 'table',
          title: '',
          columns: [
            { name: '很长的列名'.repeat(12), width: 1 },
            { name: '问题', width: 40 },
          ],
          rows: [['一', long.slice(0, 2000)]],
        },
      ],
    })
    expect(pages.length).toBeLessThan(12)
    for (const line of cellsOf(pages).flat()) expect(line.y + line.height).toBeLessThanOrEqual(foot + 2)
  })
})

it('a numbered paragraph without a heading has its number and then its text', () => {
  const lines = linesOn(
    pagesOf({ blocks: [{ kind: 'heading', level: 2, text: '', runOn: '各单位要明确专人。' }] })[0],
  )
  expect(lines.map(({ text: words }) => words)).toContain('（一）各单位要明确专人。')
})

it('the layout of these tests is the file of the installation', () => {
  const file = readFileSync(
    join(import.meta.dirname, '../../../mechanism/documents/gb-9704-2012.yaml'),
    'utf8',
  )
  for (const mark of ['line_pitch_twips: 579', 'lines: 22', 'characters: 28', 'mark_top: 35'])
    expect(file).toContain(mark)
})
