import { describe, expect, it } from 'vitest'
import type { Block, DocumentContent } from '../document/content.ts'
import { confirmedKept, minutesDocument, type MinutesToIssue } from './minutes-document.ts'

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
})

describe('an edited document', () => {
  const words = (text: string): Block => ({ kind: 'paragraph', text })
  const edited = (more: Partial<DocumentContent>) => confirmedKept(document, { ...document, ...more })
  const locked = (text: string) => ({ ok: false, reason: 'minutes-words-locked', facts: { text } })

  it('may have another title, other recipients and a note', () => {
    const units = [{ name: '县财政局', to: null }]
    for (const more of [
      {},
      { title: '会议纪要' },
      { copies: [] },
      { copies: units, addressees: units },
      { note: '此件公开发布' },
    ])
      expect(edited(more)).toEqual({ ok: true })
  })

  it('may not lose, change or reorder a word that was confirmed, around the rows or of them', () => {
    const { blocks } = document
    for (const [at, block] of blocks.entries()) {
      const text = block.kind === 'table' ? '' : block.text
      expect([at, edited({ blocks: blocks.toSpliced(at, 1) }).ok]).toEqual([at, false])
      expect(edited({ blocks: blocks.with(at, words('改过的话。')) })).toMatchObject({
        facts: { text: expect.stringContaining([...text].slice(0, 40).join('')) },
      })
      expect([at, edited({ blocks: blocks.toSpliced(at, 1).toSpliced((at + 1) % 9, 0, block) }).ok]).toEqual([
        at,
        false,
      ])
    }
    const [, opening] = blocks
    expect(opening).toEqual(words('会议传达了省里的要求。'))
    expect(edited({ blocks: blocks.toSpliced(1, 1) })).toEqual(locked('会议传达了省里的要求。'))
  })

  it('gets no word that nobody confirmed: no paragraph, no other level of a heading, no attachment, no table', () => {
    const { blocks } = document
    for (let at = 0; at <= blocks.length; at++)
      expect(edited({ blocks: blocks.toSpliced(at, 0, words('另加一段。')) })).toEqual(locked('另加一段。'))
    const heading = blocks.findIndex(({ kind }) => kind === 'heading')
    expect(
      edited({
        blocks: blocks.map((block, at) =>
          at === heading && block.kind === 'heading' ? { ...block, level: 2 } : block,
        ),
      }).ok,
    ).toBe(false)
    const rectification = {
      inspected: '',
      findings: '',
      basis: '',
      requirements: '',
      dueOn: null,
      contact: '',
    }
    for (const more of [
      { attachments: [{ name: '任务清单', blocks: [], files: [] }] },
      { rectification },
      { urgency: 'urgent' as const },
    ])
      expect(edited(more)).toMatchObject({ reason: 'minutes-words-locked' })
  })

  it('names nobody who was not there', () => {
    const attendance = { ...document.attendance, observed: [{ unit: '县统计局', name: '某' }] }
    expect(edited({ attendance })).toEqual(locked('县统计局 某'))
  })
})
