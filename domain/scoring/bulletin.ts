/**
 * A bulletin of the province, cell by cell: values and scores as people write them, and places by code or name.
 * What can be read without a guess is taken and said; the rest is a fault at its cell.
 */
import type { Facts } from '../kernel.ts'
import type { Leaf, Meaning, Methodology, Node } from './methodology.ts'
import { leavesOf, nodesOf } from './methodology.ts'

export const cellFaults = [
  'not-a-number',
  'formula-error',
  'percent-sign',
  'with-unit',
  'negative',
  'out-of-scale',
  'score-out-of-range',
] as const
export const rowFaults = [
  'place-missing',
  'place-unknown',
  'place-name-differs',
  'place-not-compared',
  'place-ambiguous',
  'place-like-ours',
  'place-twice',
  'nothing-in-row',
] as const
export type BulletinFault = (typeof cellFaults)[number] | (typeof rowFaults)[number]

export const bulletinWarnings = [
  'full-width',
  'unit-left-out',
  'percent-left-out',
  'looks-like-share',
  'place-without-code',
] as const
export type BulletinWarning = (typeof bulletinWarnings)[number]

export type BulletinColumn = { readonly code: string; readonly as: 'value' | 'score' }

export type CellReading =
  | {
      readonly ok: true
      readonly value: number | null
      readonly meaning: Exclude<Meaning, 'unknown'> | null
      readonly warnings: readonly BulletinWarning[]
    }
  | { readonly ok: false; readonly code: (typeof cellFaults)[number]; readonly facts: Facts }

/** A raw value of a leaf, or a score; null where nothing stands there. */
export function readCell(
  written: string,
  as: BulletinColumn['as'],
  leaf: Leaf | null,
  texts: Methodology['texts'],
): CellReading | null {
  const trimmed = written.trim()
  const text = trimmed.normalize('NFKC').replaceAll(/\s/gu, '').replaceAll('−', '-')
  if (text === '' || text === '-' || text === '—' || text === '--') return null
  const meaning = texts.get(trimmed)
  if (meaning === 'zero' || meaning === 'drop') return { ok: true, value: null, meaning, warnings: [] }
  const found = /^([+-]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)(.*)$/u.exec(text)
  if (!found) return fault('not-a-number', { text: trimmed.slice(0, 30) })
  const [, sign = '', digits = '', behind = ''] = found
  const number = Number(digits.replaceAll(',', '')) * (sign === '-' ? -1 : 1)
  if (number < 0) return fault('negative', { value: number })
  const warnings: BulletinWarning[] = /[０-９．％]/u.test(trimmed) ? ['full-width'] : []
  const unit = as === 'score' ? '分' : (leaf?.unit.zh ?? '')
  if (behind === '%' && !unit.includes('%')) return fault('percent-sign', { unit })
  if (behind === '%') warnings.push('percent-left-out')
  else if (behind === unit && behind !== '') warnings.push('unit-left-out')
  else if (behind !== '') return fault('with-unit', { written: behind.slice(0, 20), unit })
  if (as === 'score' && number > 100) return fault('score-out-of-range', { value: number })
  if (as === 'value' && leaf !== null && beyond(leaf, number))
    return fault('out-of-scale', { value: number, unit })
  if (as === 'value' && behind === '' && looksLikeShare(leaf, number)) warnings.push('looks-like-share')
  return { ok: true, value: number === 0 ? 0 : number, meaning: null, warnings }
}

/** 0.95 where a rate that should be high is asked for in percent: taken as it stands, and told. */
const looksLikeShare = (leaf: Leaf | null, value: number): boolean =>
  leaf !== null && leaf.unit.zh === '%' && leaf.best > leaf.worst && value > 0 && value <= 1

/** Percentages and points have an end; days and money have none. */
const beyond = ({ best, worst, unit }: Leaf, value: number): boolean =>
  (unit.zh === '%' || unit.zh === '分') && value > Math.max(best, worst, 100)

const fault = (code: (typeof cellFaults)[number], facts: Facts): CellReading => ({ ok: false, code, facts })

/** What a heading may be called → column. Codes alone, with their names, and names that stand for one node only. */
export function headingsOf({ tree }: Pick<Methodology, 'tree'>): ReadonlyMap<string, BulletinColumn> {
  const found = new Map<string, BulletinColumn>()
  const twice = new Set<string>()
  const put = (heading: string, column: BulletinColumn): void => {
    const before = found.get(heading)
    if (before !== undefined && (before.code !== column.code || before.as !== column.as)) twice.add(heading)
    found.set(heading, column)
  }
  const topicOf = new Map(
    tree.parts.flatMap(({ node }) =>
      node.kind === 'leaf' ? [] : leavesOf(node).map((leaf): [Node, Node] => [leaf, node]),
    ),
  )
  for (const node of nodesOf(tree)) {
    const as = node.kind === 'leaf' ? 'value' : 'score'
    const topic = topicOf.get(node)
    for (const language of ['zh', 'en'] as const) {
      const name = node.name[language]
      const long = topic === undefined ? name : `${topic.name[language]}·${name}`
      const score = language === 'zh' ? '得分' : ' score'
      for (const said of [node.code, `${node.code} ${name}`, name, long]) {
        put(said, { code: node.code, as })
        put(`${said}${score}`, { code: node.code, as: 'score' })
      }
    }
  }
  for (const said of ['总分', '总得分', '综合得分', '综合分', 'overall', 'overall score'])
    put(said, { code: tree.code, as: 'score' })
  for (const heading of twice) found.delete(heading)
  return found
}
