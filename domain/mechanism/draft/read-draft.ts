/**
 * A mechanism as its document tells it, read into a draft that somebody then looks through.
 *
 * Documents of this kind have a shape: a number, a title, parts 一、二、三, a heading （一）with units, a sentence
 * 负责…指标, a paragraph “…”指标衡量… with 包含四个二级指标，分别为…, then requirements （一）…。… sentence by sentence.
 * What is found carries the line it was found in; what is missing, does not add up or was guessed is a doubt.
 */
import type { Day, Facts } from '../../kernel.ts'
import type { EventType } from '../event-types.ts'
import { type Measure, measureOf } from './measure.ts'
import { numberOf, sameName, splitAt, splitNames } from './names.ts'

export const doubtCodes = [
  'no-number',
  'no-title',
  'no-day',
  'no-office',
  'no-groups',
  'no-requirements',
  'group-without-indicators',
  'indicator-without-definition',
  'definition-without-unit',
  'sub-indicators-missing',
  'count-differs',
  'measure-guessed',
  'who-guessed',
] as const
export type DoubtCode = (typeof doubtCodes)[number]

/** `line` is 0 where it concerns the document as a whole. */
export type Doubt = { readonly line: number; readonly code: DoubtCode; readonly facts: Facts }

export type DraftIndicator = {
  readonly line: number
  readonly name: string
  readonly definition: string
  readonly subIndicators: readonly (Measure & { readonly name: string })[]
}

export type DraftGroup = {
  readonly line: number
  readonly units: readonly string[]
  readonly indicators: readonly DraftIndicator[]
}

export type Who = 'leading-group' | 'office' | 'members'

export type DraftClause = {
  readonly line: number
  readonly requirement: number
  readonly who: Who
  readonly what: string
  /** What could prove it kept; always to be looked at. */
  readonly evidence: EventType
}

export type Draft = {
  readonly number: string | null
  readonly title: string | null
  readonly issuedOn: Day | null
  /** Name of the leading group whose office runs the daily work. */
  readonly leadingGroup: string | null
  readonly groups: readonly DraftGroup[]
  readonly clauses: readonly DraftClause[]
  readonly doubts: readonly Doubt[]
}

type Line = { readonly n: number; readonly text: string }

export function readDraft(text: string): Draft {
  const lines = text
    .split(/\r?\n/)
    .map((one, index): Line => ({ n: index + 1, text: one.trim() }))
    .filter((line) => line.text !== '')
  const doubts: Doubt[] = []
  const doubt = (line: number, code: DoubtCode, facts: Facts = {}) => doubts.push({ line, code, facts })
  const head = headOf(lines)
  if (head.number === null) doubt(0, 'no-number')
  if (head.title === null) doubt(0, 'no-title')
  if (head.issuedOn === null) doubt(0, 'no-day')
  if (head.leadingGroup === null) doubt(0, 'no-office')
  const groups = groupsOf(lines, doubt)
  if (groups.length === 0) doubt(0, 'no-groups')
  const clauses = clausesOf(lines, doubt)
  if (clauses.length === 0) doubt(0, 'no-requirements')
  return { ...head, groups, clauses, doubts: doubts.toSorted((a, b) => a.line - b.line) }
}

type Head = Pick<Draft, 'number' | 'title' | 'issuedOn' | 'leadingGroup'>

function headOf(lines: readonly Line[]): Head {
  const first = (pattern: RegExp) => {
    for (const { text } of lines) {
      const found = pattern.exec(text)
      if (found) return found
    }
    return null
  }
  const [, year, month, date] = first(/^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/) ?? []
  return {
    number: first(/[^\s，。：:]{1,20}〔\d{4}〕\s*\d+\s*号/)?.[0].replaceAll(/\s/g, '') ?? null,
    title: first(/^(?!关于)[^《》。：，]{4,60}(?:机制|方案|办法|规则|意见|细则)$/)?.[0] ?? null,
    issuedOn:
      year === undefined || month === undefined || date === undefined
        ? null
        : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
    leadingGroup: first(/^([^\s，。：、]{2,40}领导小?组)办公室$/)?.[1] ?? null,
  }
}

type Doubting = (line: number, code: DoubtCode, facts?: Facts) => void

const heading = /^[（(]([一二三四五六七八九十]{1,3})[）)]\s*(.+)$/
const charge = /^负责(.+?)(?:等?[一二三四五六七八九十\d]*项?指标)/
const definition = /^[“"]([^”"]{2,30})[”"](?:指标)?(.+)$/
const listing =
  /(?:包含|包括|设)(?:有|了)?([一二两三四五六七八九十\d]{1,3})个二级指标[，,]?(?:分别)?(?:为|是|包括)[:：]?(.+?)(?:。|$)/

function groupsOf(lines: readonly Line[], doubt: Doubting): readonly DraftGroup[] {
  const groups: DraftGroup[] = []
  const told = new Set<Line>()
  for (const [index, line] of lines.entries()) {
    const units = heading.exec(line.text)?.[2]
    const [, charged] = charge.exec(lines[index + 1]?.text ?? '') ?? []
    if (units === undefined || charged === undefined) continue
    const until = lines.findIndex(({ text }, at) => at > index + 1 && heading.test(text))
    const paragraphs = lines.slice(index + 2, until < 0 ? lines.length : until)
    const indicators = splitAt(charged, '、').map((name) => {
      const found = paragraphs.find(({ text }) => sameName(definition.exec(text)?.[1] ?? '', name))
      if (found) told.add(found)
      else doubt(line.n, 'indicator-without-definition', { name })
      return indicatorOf(name, found ?? null, line, doubt)
    })
    for (const paragraph of paragraphs)
      if (!told.has(paragraph) && listing.test(paragraph.text))
        doubt(paragraph.n, 'definition-without-unit', { name: definition.exec(paragraph.text)?.[1] ?? '' })
    if (indicators.length === 0) doubt(line.n, 'group-without-indicators')
    groups.push({ line: line.n, units: splitAt(units.replace(/[。；：]$/, ''), '、'), indicators })
  }
  return groups
}

function indicatorOf(name: string, found: Line | null, group: Line, doubt: Doubting): DraftIndicator {
  if (found === null) return { line: group.n, name, definition: name, subIndicators: [] }
  const [, quoted = name] = definition.exec(found.text) ?? []
  const [whole = '', count = '', list = ''] = listing.exec(found.text) ?? []
  const said = numberOf(count)
  const names = list === '' ? [] : splitNames(list, said).map((one) => withoutOwn(one, quoted))
  if (names.length === 0) doubt(found.n, 'sub-indicators-missing', { name: quoted })
  else if (said !== null && said !== names.length)
    doubt(found.n, 'count-differs', { name: quoted, said, found: names.length })
  const subIndicators = names.map((one) => ({ name: one, ...measureOf(one) }))
  for (const { name: one, guessed } of subIndicators)
    if (guessed) doubt(found.n, 'measure-guessed', { name: one })
  // What stands before the list, up to the end of its last whole sentence.
  const before = whole === '' ? found.text : found.text.slice(0, found.text.indexOf(whole))
  const end = before.lastIndexOf('。')
  return {
    line: found.n,
    name: quoted,
    definition: (end < 0 ? before : before.slice(0, end + 1)) || quoted,
    subIndicators,
  }
}

/** `开办企业的流程` under 企业开办 is 流程. */
function withoutOwn(name: string, indicator: string): string {
  const at = name.indexOf('的')
  if (at < 2) return name
  const letters = (text: string) => [...text].toSorted().join('')
  return letters(name.slice(0, at)) === letters(indicator) ? name.slice(at + 1) : name
}

/** In the order in which they are asked: the first that is in the sentence. */
const proofs: readonly (readonly [RegExp, EventType])[] = [
  [/纪要/, 'conference.minutes-issued'],
  [/条件.*(提交|审议)/, 'conference.item-resubmitted'],
  [/联席会议|召开会议|会议/, 'conference.held'],
  [/追责|问责/, 'assessment.accountability-referred'],
  [/表扬|通报表/, 'assessment.commended'],
  [/监督检查|督查|检查/, 'inspection.held'],
  [/分解|具体责任人|具体科室/, 'organization.responsibility-assigned'],
  [/指定专人|联络员/, 'organization.liaison-appointed'],
  [/经验|做法/, 'practice.submitted'],
  [/重大问题|重大事项/, 'report.major-matter-filed'],
  [/汇报|报告|报送/, 'report.filed'],
  [/指导意见|操作指引|指导性文件/, 'guidance.issued'],
  [/难点|堵点|痛点|问题/, 'problem.solved'],
]

function clausesOf(lines: readonly Line[], doubt: Doubting): readonly DraftClause[] {
  const clauses: DraftClause[] = []
  let requirement = 0
  let who: Who = 'members'
  let inside = false
  for (const [index, line] of lines.entries()) {
    if (/^[一二三四五六七八九十]{1,3}、/.test(line.text)) inside = /要求|措施|保障/.test(line.text)
    if (!inside) continue
    const body = heading.exec(line.text)?.[2]
    if (body === undefined || charge.test(lines[index + 1]?.text ?? '')) continue
    requirement += 1
    const [, ...sentences] = splitSentences(body)
    for (const what of sentences) {
      const said = whoIn(what)
      if (said === null) doubt(line.n, 'who-guessed', { what: what.slice(0, 20) })
      who = said ?? who
      const evidence = proofs.find(([sign]) => sign.test(what))?.[1] ?? 'task.closed'
      clauses.push({ line: line.n, requirement, who, what, evidence })
    }
  }
  return clauses
}

const splitSentences = (text: string): readonly string[] =>
  text
    .split(/[。；;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Who a sentence begins with, or by whom something is done in it; null where it says neither. */
function whoIn(sentence: string): Who | null {
  if (/^各(成员|有关|相关|牵头)?(单位|部门|乡镇)/.test(sentence)) return 'members'
  if (/^[^，。向]{0,16}领导小?组办公室|^办公室|由[^，。]{0,16}领导小?组办公室/.test(sentence)) return 'office'
  return /^[^，。向]{0,16}领导小?组/.test(sentence) ? 'leading-group' : null
}
