import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentContent } from '../../../contract/document.ts'
import { emptyContent } from '../../../domain/document/content.ts'
import {
  attendeesFrom,
  attendeesText,
  blocksFromText,
  contentFor,
  readContent,
  sentPlaces,
  toSend,
} from './content-draft.ts'

it('pasted paragraphs become headings by their numbers, and the numbers go', () => {
  expect(
    blocksFromText(
      '　　为进一步优化营商环境，现通知如下。\n一、总体要求\n（一）压实责任。各单位要明确专人。\n1. 登记\n(1) 窗口',
    ),
  ).toEqual([
    { kind: 'paragraph', text: '为进一步优化营商环境，现通知如下。' },
    { kind: 'heading', level: 1, text: '总体要求', runOn: '' },
    { kind: 'heading', level: 2, text: '压实责任。', runOn: '各单位要明确专人。' },
    { kind: 'heading', level: 3, text: '登记', runOn: '' },
    { kind: 'heading', level: 4, text: '窗口', runOn: '' },
  ])
})

it('a numbered paragraph without a short phrase at its head keeps its place in the count, its text running on', () => {
  const long =
    '各成员单位要把这项工作摆在突出位置，主要负责同志亲自抓，分管负责同志具体抓，一级抓一级，层层抓落实'
  expect([...long].length).toBeGreaterThan(40)
  const blocks = blocksFromText(`（一）${long}\n（二）${long}。\n（三）${long}。每月报告。\n一、`)
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, text: '', runOn: long },
    { kind: 'heading', level: 2, text: '', runOn: `${long}。` },
    { kind: 'heading', level: 2, text: '', runOn: `${long}。每月报告。` },
    { kind: 'paragraph', text: '一、' },
  ])
})

it('whatever is pasted can be saved', () => {
  const line = fc.tuple(
    fc.constantFrom('', '一、', '（二）', '3. ', '（4）', '　　'),
    fc.array(fc.constantFrom(...'县优化营商，。1a '), { maxLength: 120 }),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const pasted = blocksFromText(lines.map(([sign, words]) => `${sign}${words.join('')}`).join('\n'))
      const sent = toSend({ ...emptyContent, blocks: pasted })
      expect(documentContent.safeParse(sent).error).toBeUndefined()
    }),
  )
})

it('a decimal at the head of a paragraph is no heading', () => {
  expect(blocksFromText('9.5 个工作日为中位数')).toEqual([
    { kind: 'paragraph', text: '9.5 个工作日为中位数' },
  ])
})

it('lines with tabs become a table whose first row heads it', () => {
  expect(blocksFromText('单位\t件数\n住建局\t37\n供电公司\n结束')).toEqual([
    {
      kind: 'table',
      title: '',
      columns: [
        { name: '单位', width: 3 },
        { name: '件数', width: 3 },
      ],
      rows: [['住建局', '37']],
    },
    { kind: 'paragraph', text: '供电公司' },
    { kind: 'paragraph', text: '结束' },
  ])
})

it('empty paragraphs are not sent, and findings are told at the place of what is', () => {
  const blocks = [
    { kind: 'paragraph' as const, text: '' },
    { kind: 'paragraph' as const, text: '一' },
    { kind: 'heading' as const, level: 1 as const, text: ' ', runOn: '' },
    { kind: 'paragraph' as const, text: '二' },
  ]
  expect(toSend({ ...emptyContent, blocks }).blocks).toHaveLength(2)
  expect(sentPlaces(blocks)).toEqual([-1, 0, -1, 1])
})

it('a draft is read again, and nothing else is taken for one', () => {
  const content = contentFor('rectification')
  expect(readContent(JSON.stringify(content))).toEqual(content)
  for (const other of ['', 'null', '{}', '[]', '{"title":"x"}']) expect(readContent(other)).toBeNull()
})

it('attendance is a line each, unit before name', () => {
  const text = '县财政局 李𠮷\n陈志远'
  expect(attendeesFrom(`${text}\n\n`)).toEqual([
    { unit: '县财政局', name: '李𠮷' },
    { unit: '', name: '陈志远' },
  ])
  expect(attendeesText(attendeesFrom(text))).toBe(text)
})
