/** The rows of the matrix as the page shows them: grouped, filtered, repeated leads told from new ones. */
import type { ResponsibilityRow } from '../../../contract/responsibility.ts'

export type Group = {
  readonly indicator: ResponsibilityRow
  readonly subIndicators: readonly ResponsibilityRow[]
  /** The same units lead as in the group above: their cells read 〃. */
  readonly sameLead: boolean
  /** … and the same leadership member answers. */
  readonly sameMember: boolean
  /** The last group of its lead: a stronger line below. */
  readonly endsLead: boolean
}

export type Shown = {
  readonly unit?: string | undefined
  readonly indicator?: string | undefined
  readonly gaps?: boolean | undefined
}

export function groupsOf(rows: readonly ResponsibilityRow[], shown: Shown = {}): readonly Group[] {
  const found = rows
    .filter(({ level }) => level === 'indicator')
    .map((indicator) => ({ indicator, subIndicators: subIndicatorsOf(rows, indicator.code) }))
    .filter(({ indicator }) => shown.indicator === undefined || indicator.code === shown.indicator)
    .map(({ indicator, subIndicators }) => ({
      indicator,
      subIndicators: subIndicators
        .map((row) => withSection(row, indicator))
        .filter(
          (row) =>
            (shown.unit === undefined || leads(row, shown.unit) || leads(indicator, shown.unit)) &&
            (shown.gaps !== true || row.gaps.length > 0),
        ),
    }))
    .filter(
      ({ indicator, subIndicators }) =>
        (shown.unit === undefined || leads(indicator, shown.unit)) &&
        (shown.gaps !== true || indicator.gaps.length > 0 || subIndicators.length > 0),
    )
  return found.map(({ indicator, subIndicators }, at) => {
    const above = found[at - 1]?.indicator
    const below = found[at + 1]?.indicator
    const sameLead = above !== undefined && leadOf(above) === leadOf(indicator)
    return {
      indicator,
      subIndicators,
      sameLead,
      sameMember: sameLead && above.leadershipMember?.postId === indicator.leadershipMember?.postId,
      endsLead: below === undefined || leadOf(below) !== leadOf(indicator),
    }
  })
}

export function leads(row: ResponsibilityRow, unitId: string): boolean {
  return row.unit.id === unitId || row.coLeads.some(({ id }) => id === unitId)
}

/** Gaps by column, in the order of the columns. */
export function gapsOf(groups: readonly Group[]): readonly (readonly [Gap, number])[] {
  const gaps = groups.flatMap(({ indicator, subIndicators }) =>
    [indicator, ...subIndicators].flatMap((row) => row.gaps),
  )
  return gapColumns
    .map((gap) => [gap, gaps.filter((one) => one === gap).length] as const)
    .filter(([, count]) => count > 0)
}

export type Gap = ResponsibilityRow['gaps'][number]

const gapColumns: readonly Gap[] = [
  'principal',
  'deputy',
  'leadership-member',
  'section',
  'responsible',
  'backup',
  'liaison',
]

/** `01` reads 1, `01.3` reads 1.3. */
export const shortCode = (code: string): string => code.replace(/^0+(?=\d)/, '')

/** Who answers as for the indicator answers from the same section. */
function withSection(row: ResponsibilityRow, above: ResponsibilityRow): ResponsibilityRow {
  const same = row.responsible?.postId === above.responsible?.postId
  return row.section === null && same ? { ...row, section: above.section } : row
}

const subIndicatorsOf = (rows: readonly ResponsibilityRow[], code: string) =>
  rows.filter((row) => row.level === 'sub-indicator' && row.code.startsWith(`${code}.`))

const leadOf = (row: ResponsibilityRow): string => [row.unit, ...row.coLeads].map(({ id }) => id).join(' ')
