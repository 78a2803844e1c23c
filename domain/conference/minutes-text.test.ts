import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNumber } from '../document/chinese-number.ts'
import { bare, composedText, composeItem, type MinutedItem, openingSentence } from './minutes-text.ts'
import { stances } from './states.ts'

const item = (more: Partial<MinutedItem> = {}): MinutedItem => ({
  id: 'item',
  kind: 'request',
  title: '水电气网联合报装由谁牵头',
  presenterUnit: '住建局',
  turnedTo: true,
  outcome: 'resolved',
  outcomeWords: '',
  overruled: '',
  referredTo: null,
  referredBody: '',
  units: [],
  resolutions: [],
  conditions: [],
  followUp: null,
  ...more,
})
const texts = (more: Partial<MinutedItem>) => composeItem(item(more)).map(composedText)
const says = (unit: string, given: readonly ('agree' | 'reserve' | null)[], words = '') => ({
  unit,
  stances: given,
  words,
})

describe('the text of minutes', () => {
  it('begins with day, chair, place and what was dealt with', () => {
    const conference = {
      name: '2026年第7次联席会议',
      heldOn: '2026-11-07',
      startedAt: '14:30',
      place: '县政府二楼会议室',
      chair: '副县长陈某某',
    }
    expect(openingSentence({ ...conference, items: [item(), item(), item({ kind: 'follow-up' })] })).toBe(
      '2026年11月7日14:30，副县长陈某某在县政府二楼会议室主持召开2026年第7次联席会议，研究2个议题。会议纪要如下：',
    )
    expect(openingSentence({ ...conference, items: [] })).not.toContain('议题')
    expect(openingSentence({ ...conference, items: [item(), item({ turnedTo: false })] })).toContain(
      '，研究1个议题。',
    )
  })

  it('tells who agrees, who keeps a reservation in which words, and who said nothing', () => {
    expect(
      texts({
        units: [
          says('住建局', ['agree', 'agree', 'agree'], '愿牵头'),
          says('能源局', ['agree', 'agree', 'agree']),
          says('自然资源局', ['agree', 'reserve', 'agree'], '占用规划道路的须先出规划意见。'),
          says('供电公司', ['agree', 'agree', null]),
          says('发改科技局', [null, null, null]),
        ],
        outcomeWords: '应当合并办理。',
        overruled: '发改科技局两次催办未答复',
        resolutions: [
          {
            text: '设联合报装窗口，一次受理。',
            body: '12月底前试运行',
            leadUnit: '住建局',
            assistingUnits: ['行政审批局', '能源局'],
            dueOn: '2026-12-18',
          },
          { text: '联合踏勘一次', body: '', leadUnit: '供电公司', assistingUnits: [], dueOn: '2026-12-05' },
        ],
      }),
    ).toEqual([
      '会议听取了住建局关于“水电气网联合报装由谁牵头”的汇报。',
      '住建局、能源局表示同意。',
      '自然资源局同意拟议第一、三点，对拟议第二点持保留意见：占用规划道路的须先出规划意见。',
      '供电公司同意拟议第一、二点，对拟议第三点未表态。',
      '发改科技局未表态。',
      '会议认为，应当合并办理。',
      '对未表态和保留的意见，会议说明：发改科技局两次催办未答复。',
      '会议议定：',
      '（一）设联合报装窗口，一次受理。12月底前试运行。（牵头单位：住建局；配合单位：行政审批局、能源局；完成时限：2026年12月18日）',
      '（二）联合踏勘一次。（牵头单位：供电公司；完成时限：2026年12月5日）',
    ])
  })

  it('tells what a deferred item waits for, with owners and days', () => {
    expect(
      texts({
        outcome: 'deferred',
        outcomeWords: '数据接口未通',
        conditions: [{ text: '省平台接口开通', owner: '行政审批局', dueOn: '2027-01-08' }],
      }).slice(1),
    ).toEqual([
      '会议认为，该事项暂不具备条件：数据接口未通。',
      '需落实以下条件后另行提交：',
      '（一）省平台接口开通。（责任单位：行政审批局；完成时限：2027年1月8日）',
    ])
  })

  it.each([
    [
      { outcome: 'referred', referredTo: 'leading-group', outcomeWords: '职责交叉' },
      '会议决定，将该事项报领导组决定：职责交叉。',
    ],
    [
      { outcome: 'referred', referredTo: 'above', referredBody: '市发改委' },
      '会议决定，将该事项报市发改委决定。',
    ],
    [{ outcome: 'withdrawn', outcomeWords: '已自行解决。' }, '该事项撤回：已自行解决。'],
    [
      { outcome: 'not-reached', outcomeWords: '待核实高压接入时限。' },
      '会议未就该事项形成结论，留待下次会议：待核实高压接入时限。',
    ],
    [{ outcome: null, outcomeWords: '通报了三季度排名' }, '通报了三季度排名。'],
  ] as const)('of %o says %s', (more, expected) => {
    expect(texts(more).at(-1)).toBe(expected)
  })

  it('of an item that never came to the table says only that', () => {
    const never = { turnedTo: false, outcome: 'not-reached', units: [says('能源局', ['agree'])] } as const
    expect(texts(never)).toEqual(['因时间所限，该事项未审议，留待下次会议。'])
    const followUp = { total: 9, closed: 7, overdue: 1 }
    expect(texts({ ...never, kind: 'follow-up', outcome: null, followUp })).toEqual([
      '因时间所限，该项议程未进行。',
    ])
    expect(texts({ ...never, kind: 'other', outcome: null })).toEqual(['因时间所限，该项议程未进行。'])
  })

  it('of an item that was heard and not concluded says what was heard and said', () => {
    expect(texts({ outcome: 'not-reached', units: [says('能源局', ['agree'])] })).toEqual([
      '会议听取了住建局关于“水电气网联合报装由谁牵头”的汇报。',
      '能源局表示同意。',
      '会议未就该事项形成结论，留待下次会议。',
    ])
  })

  it('counts the resolutions of earlier conferences as they stood', () => {
    const followUp = { total: 9, closed: 7, overdue: 1 }
    expect(texts({ kind: 'follow-up', outcome: null, presenterUnit: '领导组办公室', followUp })).toEqual([
      '会议听取了领导组办公室关于议定事项落实情况的汇报。',
      '历次议定事项共9项，已办结7项，逾期未办结1项。',
    ])
    const none = { total: 0, closed: 0, overdue: 0 }
    expect(texts({ kind: 'follow-up', outcome: null, followUp: none }).at(-1)).toBe('此前没有议定事项。')
  })
})

describe('every row', () => {
  const stance = fc.constantFrom(...stances, null)
  const rows = fc.record({
    resolutions: fc.integer({ min: 0, max: 12 }),
    conditions: fc.integer({ min: 0, max: 12 }),
    units: fc.array(fc.array(stance, { minLength: 3, maxLength: 3 }), { maxLength: 8 }),
  })
  const times = (whole: string, part: string) => whole.split(part).length - 1
  /** Names none of which is part of another. */
  const named = (what: string, n: number) => `${what}甲${chineseNumber(n + 1)}乙`

  it('stands in the text once: resolutions, conditions, reservations, and each unit in one of the three', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const units = given.units.map((all, n) => says(named('单位', n), all, named('理由', n)))
        const resolutions = Array.from({ length: given.resolutions }, (_, n) => ({
          text: named('议定', n),
          body: named('正文', n),
          leadUnit: named('牵头', n),
          assistingUnits: [named('配合', n)],
          dueOn: '2026-12-18',
        }))
        const conditions = Array.from({ length: given.conditions }, (_, n) => ({
          text: named('条件', n),
          owner: named('责任', n),
          dueOn: '2027-01-08',
        }))
        const whole = [
          ...texts({ units, resolutions }),
          ...texts({ id: 'deferred', outcome: 'deferred', conditions }),
        ].join('\n')
        for (const { text, body, leadUnit, assistingUnits } of resolutions)
          for (const part of [text, body, leadUnit, ...assistingUnits])
            expect([part, times(whole, part)]).toEqual([part, 1])
        for (const { text, owner } of conditions)
          for (const part of [text, owner]) expect([part, times(whole, part)]).toEqual([part, 1])
        for (const { unit, stances: all, words } of units) {
          expect([unit, times(whole, unit)]).toEqual([unit, 1])
          expect([words, times(whole, words)]).toEqual([words, all.includes('reserve') ? 1 : 0])
        }
        const silent = units.filter(({ stances: all }) => all.every((one) => one === null))
        const agreeing = whole.split('\n').find((line) => line.endsWith('表示同意。')) ?? ''
        for (const { unit } of silent) expect(agreeing).not.toContain(unit)
      }),
    )
  })
})

it('words of several lines become one, with one mark at the end', () => {
  expect(bare(' 一是合并窗口。\n二是联合踏勘；\n ')).toBe('一是合并窗口；二是联合踏勘')
})
