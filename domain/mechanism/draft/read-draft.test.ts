import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDraft } from './read-draft.ts'

const document = `
青禾县优化营商环境领导小组文件
青优商发〔2025〕3号
关于印发《青禾县优化营商环境联动工作办法》的通知
青禾县优化营商环境领导小组办公室
2025年4月8日
青禾县优化营商环境联动工作办法
一、目标
二、分工
（一）县审批局、县大数据局
负责企业开办、政务服务指标及有关事项。
“企业开办”指标衡量新办企业的手续。企业开办包含三个二级指标，分别为开办企业的流程、耗时和费用。
“政务服务”指标衡量办事是否方便。政务服务包含三个二级指标，分别为便利度、数据共享。
（二）县税务局
负责纳税指标及有关事项。
三、工作要求
（一）加强领导。县优化营商环境领导小组负责组织领导；各成员单位要把任务分解到具体科室。
（二）会议统筹。形成会议纪要；由领导小组办公室跟踪督促落实。
`

describe('A document of the usual shape', () => {
  const draft = readDraft(document)

  it('gives its head, its units in groups and their indicators', () => {
    expect(draft).toMatchObject({
      number: '青优商发〔2025〕3号',
      title: '青禾县优化营商环境联动工作办法',
      issuedOn: '2025-04-08',
      leadingGroup: '青禾县优化营商环境领导小组',
    })
    expect(draft.groups.map(({ units, line }) => [line, ...units])).toEqual([
      [10, '县审批局', '县大数据局'],
      [14, '县税务局'],
    ])
    expect(draft.groups[0]?.indicators).toEqual([
      {
        line: 12,
        name: '企业开办',
        definition: '“企业开办”指标衡量新办企业的手续。',
        subIndicators: [
          { name: '流程', kind: 'procedures', unit: '个', better: 'lower', guessed: false },
          { name: '耗时', kind: 'time', unit: '个工作日', better: 'lower', guessed: false },
          { name: '费用', kind: 'cost', unit: '元', better: 'lower', guessed: false },
        ],
      },
      expect.objectContaining({ name: '政务服务', line: 13 }),
    ])
  })

  it('gives its requirements sentence by sentence, with who is asked', () => {
    expect(draft.clauses.map(({ requirement, who, evidence }) => [requirement, who, evidence])).toEqual([
      [1, 'leading-group', 'task.closed'],
      [1, 'members', 'organization.responsibility-assigned'],
      [2, 'members', 'conference.minutes-issued'],
      [2, 'office', 'task.closed'],
    ])
  })

  it('tells what is missing, does not add up or was guessed, with its line', () => {
    expect(draft.doubts).toEqual([
      { line: 13, code: 'count-differs', facts: { name: '政务服务', said: 3, found: 2 } },
      { line: 13, code: 'measure-guessed', facts: { name: '数据共享' } },
      { line: 14, code: 'indicator-without-definition', facts: { name: '纳税' } },
      { line: 18, code: 'who-guessed', facts: { what: '形成会议纪要' } },
    ])
  })
})

describe('Another text', () => {
  it('is read as nothing, and every part that is missing is named', () => {
    const { groups, clauses, doubts } = readDraft('今天开会。\n明天不开。')
    expect([groups, clauses]).toEqual([[], []])
    expect(doubts.map(({ code }) => code)).toEqual([
      'no-number',
      'no-title',
      'no-day',
      'no-office',
      'no-groups',
      'no-requirements',
    ])
  })

  it('never breaks the reading', () => {
    const words = fc.constantFrom(
      '（一）',
      '负责',
      '指标',
      '“',
      '”',
      '包含四个二级指标，分别为',
      '、',
      '和',
      '甲',
      '。',
      '\n',
      '三、要求',
    )
    fc.assert(fc.property(fc.array(words, { maxLength: 60 }), (parts) => void readDraft(parts.join(''))))
  })
})
