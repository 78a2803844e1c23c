/**
 * `liandong score --methodology FILE --values FILE.csv --out FILE.csv [--lang zh|en]`
 *
 * Scores and ranks every row of a table by a methodology. What cannot be read is told and leaves the scores
 * that need it empty. Exit code: 0 all read, 1 something was not, 2 not understood.
 */
import { rename, rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { leavesOf, type Node, nodesOf } from '../domain/scoring/methodology.ts'
import { ranksOf } from '../domain/scoring/rank.ts'
import { shown } from '../domain/scoring/score.ts'
import { csvLine, csvStart } from '../server/platform/spreadsheet/csv.ts'
import type { Language } from './fault-text.ts'
import type { Io } from './mechanism-check.ts'
import { type Scored, scoredTable, tableFaultText } from './scored-table.ts'

const usage = {
  zh: '用法：liandong score --methodology 文件 --values 文件.csv --out 文件.csv [--lang zh|en]',
  en: 'usage: liandong score --methodology FILE --values FILE.csv --out FILE.csv [--lang zh|en]',
}

export async function score(args: string[], io: Io): Promise<number> {
  const asked = askedOf(args)
  if (asked === null) {
    io.stderr(`${usage.zh}\n${usage.en}`)
    return 2
  }
  const { methodology, values, out, language } = asked
  const reading = await scoredTable(methodology, values, language)
  if (!reading.ok) {
    for (const line of reading.faults) io.stderr(line)
    return 1
  }
  const { scored } = reading
  const part = `${out}.part`
  try {
    await writeFile(part, tableOf(scored))
    await rename(part, out)
  } catch (error) {
    await rm(part, { force: true })
    io.stderr(`${out}: ${language === 'zh' ? '无法写入' : 'cannot be written'} (${codeOf(error)})`)
    return 1
  }
  for (const fault of scored.faults.slice(0, 50)) io.stderr(tableFaultText(values, fault, language))
  const counts = [scored.places.length, leavesOf(scored.methodology.tree).length, scored.faults.length]
  io.stdout(
    language === 'zh'
      ? `${out}：${counts[0]} 行，${counts[1]} 项指标，${counts[2]} 处读不出`
      : `${out}: ${counts[0]} rows, ${counts[1]} leaves, ${counts[2]} cells or columns not read`,
  )
  return scored.faults.length === 0 ? 0 : 1
}

type Asked = { methodology: string; values: string; out: string; language: Language }

function askedOf(args: string[]): Asked | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        methodology: { type: 'string' },
        values: { type: 'string' },
        out: { type: 'string' },
        lang: { type: 'string', default: 'zh' },
      },
    })
    const language = values.lang === 'zh' || values.lang === 'en' ? values.lang : null
    if (!values.methodology || !values.values || !values.out || language === null) return null
    return { methodology: values.methodology, values: values.values, out: values.out, language }
  } catch {
    return null
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

/** Who, when, rank in the period, then every score: the whole, the topics, what is below. */
function tableOf({ methodology, places, scores }: Scored): string {
  const { columns, tree } = methodology
  const slotOf = new Map(nodesOf(tree).map((node, slot) => [node, slot]))
  const nodes = fromTheTop(tree)
  const whole = scores.map((row) => row.at(-1) ?? Number.NaN)
  const ranks = new Map<number, number>()
  for (const [, rows] of Map.groupBy(places.keys(), (row) => places[row]?.period ?? '')) {
    const among = ranksOf(rows.map((row) => whole[row] ?? Number.NaN))
    rows.forEach((row, index) => ranks.set(row, among[index] ?? 0))
  }
  const period = columns.period === null ? [] : [columns.period]
  const lines = places.map((place, row) =>
    csvLine([
      place.id,
      place.name,
      ...(columns.period === null ? [] : [place.period]),
      ranks.get(row) || null,
      ...nodes.map((node) => shown(scores[row]?.[slotOf.get(node) ?? -1])),
    ]),
  )
  const header = [columns.id, columns.name, ...period, 'rank', ...nodes.map(({ code }) => code)]
  const table = csvLine(header) + lines.join('')
  // The mark is for Excel and Chinese; plain tables are read by programs that would take it for a letter.
  return /[^\u0000-\u007f]/.test(table) ? csvStart + table : table
}

const fromTheTop = (node: Node): readonly Node[] =>
  node.kind === 'leaf' ? [node] : [node, ...node.parts.flatMap((part) => fromTheTop(part.node))]
