import { type Finding, finding } from '../fault.ts'
import type { Row } from '../parts.ts'

/** A code names one row; the second one to claim it is at fault. */
export function checkCodes(rows: readonly Row<unknown>[]): readonly Finding[] {
  const seen = new Set<string>()
  return rows.flatMap(({ code, place }) => {
    if (code === null || !seen.has(code)) {
      if (code !== null) seen.add(code)
      return []
    }
    return [finding(place, ['code'], 'code-duplicated', { code })]
  })
}
