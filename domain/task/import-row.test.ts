import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Directory, type Field, readImportRow } from './import-row.ts'
import { importCommands, importStates, importVerdict } from './import.ts'
import { nameIndex } from './name-index.ts'
import { type ImportedColumn, importedColumns } from './sheet.ts'
import { deadlineOf, masked, maskedContact, namesIn, sourceKindOf } from './sheet-words.ts'

const directory: Directory = {
  units: nameIndex([
    { id: 'a', names: ['审批局', '某县行政审批服务管理局', 'approval'] },
    { id: 'b', names: ['住建局', '某县住房和城乡建设局', 'housing'] },
    { id: 'c', names: ['分局', '城东分局'] },
    { id: 'd', names: ['分局', '城西分局'] },
  ]),
  indicators: nameIndex([
    { id: '01', names: ['01', '开办企业'] },
    { id: '01.3', names: ['01.3', '开办耗时'] },
  ]),
  sourceKinds: new Map([['批示', 'instruction']]),
  peopleOf: (unitId) => new Set(unitId === 'a' ? ['张三'] : []),
  today: '2026-11-22',
}

const letters = 'ABCDEFGHIJKLMNOP'
type Cells = Partial<Record<ImportedColumn, string | Partial<Field>>>

function row(cells: Cells) {
  return readImportRow((column) => {
    const given = cells[column]
    const base = {
      cell: `${letters[importedColumns.indexOf(column)]}7`,
      text: null,
      day: null,
      error: null,
      merged: false,
    }
    return typeof given === 'string' ? { ...base, text: given } : { ...base, ...given }
  }, directory)
}
const good: Cells = { title: '推进改革', leadUnit: '审批局', due: { day: '2026-12-31' } }
const faultsOf = (cells: Cells) =>
  row({ ...good, ...cells }).faults.map(({ column, code }) => `${column} ${code}`)
const given = (cells: Cells) => row({ ...good, ...cells }).given

describe('deadlines as people write them', () => {
  it.each([
    ['15个工作日', { kind: 'within', n: 15, unit: 'workday' }],
    ['１５ 工作日内', { kind: 'within', n: 15, unit: 'workday' }],
    ['30日内', { kind: 'within', n: 30, unit: 'calendar' }],
    ['自交办之日起30天内办结', { kind: 'within', n: 30, unit: 'calendar' }],
    ['20个自然日', { kind: 'within', n: 20, unit: 'calendar' }],
    ['2026年底', { kind: 'on', day: '2026-12-31' }],
    ['2026年年底前', { kind: 'on', day: '2026-12-31' }],
    ['2028年2月底', { kind: 'on', day: '2028-02-29' }],
  ])('%s', (text, deadline) => expect(deadlineOf(text)).toEqual(deadline))

  it.each(['尽快', '0日内', '99999日内', '年底', '2026年13月底', '长期', '第三季度', '-5日内'])(
    '%s is none',
    (text) => expect(deadlineOf(text)).toBeNull(),
  )
})

describe('a row', () => {
  it('needs a title, a lead unit and a due day', () => {
    expect(row({}).faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'A7 required',
      'E7 required',
      'I7 required',
    ])
  })

  it('names the unit that is not there, and the one that may be meant', () => {
    const [fault] = row({ ...good, leadUnit: '行政审批服务管理局' }).faults
    expect(fault).toMatchObject({
      code: 'no-such-unit',
      facts: { unit: '行政审批服务管理局', near: '审批局' },
    })
    expect(faultsOf({ leadUnit: '分局' })).toEqual(['leadUnit unit-ambiguous'])
    expect(faultsOf({ leadUnit: '审批局、审批局' })).toEqual(['leadUnit given-twice'])
    expect(faultsOf({ assistingUnits: '审批局' })).toEqual(['assistingUnits lead-cannot-assist'])
  })

  it('reads a name with a mark in it as one name', () => {
    const units = nameIndex([{ id: 'x', names: ['人社/医保局'] }])
    expect(units.find('人社/医保局')).toEqual(['x'])
    expect(namesIn('审批局、住建局，财政局;税务局\n发改局')).toHaveLength(5)
  })

  it.each([
    ['01.3', '01.3'],
    ['1.3', '01.3'],
    ['1', '01'],
    ['01.3 开办耗时', '01.3'],
    ['开办企业', '01'],
  ])('finds the indicator %s', (text, code) => expect(given({ indicator: text })?.indicator).toBe(code))

  it('tells failed formulas, merged cells and words that are no kind of source', () => {
    expect(faultsOf({ due: { error: '#REF!' } })).toEqual(['due formula-error'])
    expect(faultsOf({ leadUnit: { merged: true } })).toEqual(['leadUnit merged'])
    expect(faultsOf({ sourceKind: '随便' })).toEqual(['sourceKind no-such-source'])
    expect(faultsOf({ indicator: '99' })).toEqual(['indicator no-such-indicator'])
  })

  it('keeps what has no place of its own in the text, phones masked', () => {
    const task = given({ leader: '李副县长', person: '张三', liaison: '王五 13812345678', remark: '每周报' })
    expect(task?.body).toBe(
      '推进改革\n牵头领导：李副县长\n责任人：张三\n联系人：王五 138****5678\n备注：每周报',
    )
  })

  it('makes a title of a paragraph and loses nothing of it', () => {
    const text = '长'.repeat(300)
    expect([...(given({ title: text })?.title ?? '')]).toHaveLength(200)
    expect(given({ title: text })?.body).toContain(text)
    expect(given({ title: '第一行\n第二行' })).toMatchObject({ title: '第一行', body: '第一行\n第二行' })
  })

  it('of whatever text is either whole or has a fault at one of its cells, and holds no phone number', () => {
    const anything = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('审批局', '住建局', '2026年底', '13812345678')),
      { nil: undefined },
    )
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(importedColumns.map((column) => [column, anything]))),
        (cells) => {
          const present = Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== undefined))
          const read = row(present)
          expect(read.given === null).toBe(read.faults.length > 0)
          for (const { cell } of [...read.faults, ...read.warnings]) expect(cell).toMatch(/^[A-P]7$/)
          expect(JSON.stringify(read.given ?? {})).not.toContain('13812345678')
        },
      ),
    )
  })
})

it('sources tell by their words what they are', () => {
  expect(['书记批示', '第3次联席会议纪要', '某政发〔2026〕3号'].map(sourceKindOf)).toEqual([
    'instruction',
    'conference',
    'document',
  ])
})

it('a document number is no phone', () => {
  expect(masked('〔2026〕3号 20261130 12345678元 0355-7221234')).toBe(
    '〔2026〕3号 20261130 12345678元 035****1234',
  )
  expect(maskedContact('王五 7221234')).toBe('王五 *****34')
})

describe('the life of an import', () => {
  it('is confirmed only when checked and some row is good, and cancelled until it ends', () => {
    const allowed = importStates.flatMap((state) =>
      importCommands
        .filter((command) => importVerdict({ state, goodRows: 1 }, command).ok)
        .map((command) => `${state} ${command}`),
    )
    expect(allowed).toEqual(['checking cancel', 'checked confirm', 'checked cancel', 'creating cancel'])
    expect(importVerdict({ state: 'checked', goodRows: 0 }, 'confirm')).toMatchObject({
      reason: 'no-good-rows',
    })
  })
})
