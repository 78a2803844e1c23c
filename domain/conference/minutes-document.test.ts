import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, DocumentContent } from '../document/content.ts'
import { minutesDocument, type MinutesToIssue, rowsKept } from './minutes-document.ts'

const minutes: MinutesToIssue = {
  name: '2026年第7次联席会议',
  lead: '2026年11月27日14:30，副县长陈某某在县政府二楼会议室主持召开2026年第7次联席会议。会议纪要如下：',
  opening: '会议传达了省里的要求。\n会议强调了三点。',
  closing: '会议要求各单位抓好落实。',
  items: [
    {
      title: '水电气网联合报装由谁牵头',
      words: '会议指出，窗口应当合并。',
      composed: [
        { kind: 'sentence', text: '会议议定：' },
        {
          kind: 'counted',
          n: 1,
          text: '设联合报装窗口。',
          body: '12月底前试运行。',
          note: '（牵头单位：住建局；完成时限：2026年12月18日）',
        },
        { kind: 'counted', n: 2, text: '联合踏勘一次。', body: '', note: '（牵头单位：供电公司）' },
      ],
    },
  ],
  attendance: {
    present: [
      { unit: '县住建局', who: '何某某' },
      { unit: '县供电公司', who: '' },
    ],
    leave: [{ unit: '县商务中心', who: '' }],
    absent: [{ unit: '县发改科技局', who: '' }],
    observing: [],
  },
}
const document = minutesDocument(minutes)

describe('the document of minutes', () => {
  it('says what was frozen, in the order of the agenda, with numbers left to the layout', () => {
    expect(document.title).toBe('2026年第7次联席会议纪要')
    expect(document.blocks.map((block) => (block.kind === 'table' ? '' : [block.kind, block.text]))).toEqual([
      ['paragraph', minutes.lead],
      ['paragraph', '会议传达了省里的要求。'],
      ['paragraph', '会议强调了三点。'],
      ['heading', '水电气网联合报装由谁牵头'],
      ['paragraph', '会议指出，窗口应当合并。'],
      ['paragraph', '会议议定：'],
      ['heading', '设联合报装窗口。'],
      ['heading', '联合踏勘一次。'],
      ['paragraph', '会议要求各单位抓好落实。'],
      ['paragraph', '缺席：县发改科技局。'],
    ])
    expect(document.blocks[6]).toMatchObject({
      level: 2,
      runOn: '12月底前试运行。（牵头单位：住建局；完成时限：2026年12月18日）',
    })
    expect(document.attendance).toEqual({
      attended: [
        { unit: '县住建局', name: '何某某' },
        { unit: '', name: '县供电公司' },
      ],
      excused: [{ unit: '', name: '县商务中心' }],
      observed: [],
    })
  })
})

it('a resolution of 200 characters keeps its mark outside the heading, which holds no more', () => {
  const text = '设'.repeat(200)
  const composed = [
    { kind: 'counted', n: 1, text: `${text}。`, body: '', note: '（牵头单位：住建局）' },
  ] as const
  const long = { ...minutes, items: [{ title: '议题', words: '', composed }] }
  expect(minutesDocument(long).blocks).toContainEqual({
    kind: 'heading',
    level: 2,
    text,
    runOn: '。（牵头单位：住建局）',
  })
  expect(rowsKept(long, minutesDocument(long))).toEqual({ ok: true })
})

describe('an edited document', () => {
  const words = (text: string): Block => ({ kind: 'paragraph', text })
  const edited = (blocks: readonly Block[], more: Partial<DocumentContent> = {}) =>
    rowsKept(minutes, { ...document, blocks, ...more })

  it('may have another title and recipients, and other words around what the rows say', () => {
    expect(edited(document.blocks, { title: '会议纪要', copies: [], note: '（此件公开发布）' })).toEqual({
      ok: true,
    })
    const around = ['会议传达了省里的要求。', '会议要求各单位抓好落实。']
    const without = document.blocks.filter((block) => block.kind === 'table' || !around.includes(block.text))
    expect(edited(without)).toEqual({ ok: true })
    fc.assert(
      fc.property(fc.array(fc.nat({ max: document.blocks.length })), (places) => {
        const more = [...document.blocks]
        for (const place of places) more.splice(place, 0, words('另加一段。'))
        expect(edited(more)).toEqual({ ok: true })
      }),
    )
  })

  it('may not lose, change or reorder what the rows say', () => {
    const locked = document.blocks.flatMap((block, at) =>
      block.kind === 'heading' ||
      [minutes.lead, '会议议定：', '缺席：县发改科技局。'].includes(block.kind === 'table' ? '' : block.text)
        ? [at]
        : [],
    )
    expect(locked).toHaveLength(6)
    for (const at of locked) {
      expect(edited(document.blocks.toSpliced(at, 1))).toMatchObject({ reason: 'minutes-rows-locked' })
      expect(edited(document.blocks.toSpliced(at, 1, words('改过的话。')))).toMatchObject({ ok: false })
    }
    const [first, second] = [document.blocks[6], document.blocks[7]]
    if (!first || !second) throw new Error('two resolutions')
    expect(edited(document.blocks.toSpliced(6, 2, second, first))).toMatchObject({ ok: false })
  })

  it('gets no heading that no row gave, and nobody who was not there', () => {
    const heading: Block = { kind: 'heading', level: 2, text: '另加一项。', runOn: '' }
    expect(edited(document.blocks.toSpliced(8, 0, heading))).toMatchObject({
      reason: 'minutes-rows-locked',
      facts: { text: '另加一项。' },
    })
    const attendance = { ...document.attendance, observed: [{ unit: '县统计局', name: '某' }] }
    expect(edited(document.blocks, { attendance })).toMatchObject({ reason: 'minutes-rows-locked' })
  })
})
