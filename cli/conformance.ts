/**
 * `liandong conformance doing-business FILE.csv`
 *
 * Recomputes every published score of a World Bank table from its raw values, and prints one line of JSON: the
 * largest error at each level, what was compared, and where the error stands.
 * Exit code: 0 within what rounding of the raw values explains, 1 not, 2 not understood.
 */
import { fileURLToPath } from 'node:url'
import { conformanceOf, conforms } from '../domain/scoring/conformance.ts'
import type { Io } from './mechanism-check.ts'
import { scoredTable } from './scored-table.ts'

const methodologies: Readonly<Record<string, string>> = {
  'doing-business': fileURLToPath(
    new URL('../mechanism/methodologies/doing-business-2020.yaml', import.meta.url),
  ),
}

const usage = {
  zh: '用法：liandong conformance doing-business 文件.csv',
  en: 'usage: liandong conformance doing-business FILE.csv',
}

export async function conformance(args: string[], io: Io): Promise<number> {
  const [name = '', path, ...more] = args
  const methodology = methodologies[name]
  if (methodology === undefined || path === undefined || more.length > 0) {
    io.stderr(`${usage.zh}\n${usage.en}`)
    return 2
  }
  const reading = await scoredTable(methodology, path, 'en')
  if (!reading.ok) {
    io.stdout(JSON.stringify({ ok: false, faults: reading.faults }))
    return 1
  }
  const { scored } = reading
  const report = conformanceOf(scored.methodology, scored.header, scored.rows, scored.places, scored.scores)
  const ok = conforms(report)
  io.stdout(
    JSON.stringify({
      ok,
      methodology: scored.methodology.code,
      rows: scored.rows.length,
      periods: [...new Set(scored.places.map(({ period }) => period))].toSorted(),
      ...report,
      notRead: scored.faults.length,
      faults: scored.faults.slice(0, 10),
    }),
  )
  return ok ? 0 : 1
}
