import type { ResponsibilityRow } from '../../../contract/responsibility.ts'

/** A row for tests: everything empty but what is given. */
export function testRow(
  code: string,
  unit: string,
  more: Partial<ResponsibilityRow> = {},
): ResponsibilityRow {
  return {
    code,
    name: `指标 ${code}`,
    nameEn: `Indicator ${code}`,
    definition: '',
    definitionEn: '',
    level: code.includes('.') ? 'sub-indicator' : 'indicator',
    unit: { id: unit, name: unit, shortName: unit },
    coLeads: [],
    subIndicators: 0,
    principal: null,
    deputy: null,
    leadershipMember: null,
    section: null,
    responsible: null,
    backup: null,
    liaison: null,
    gaps: [],
    own: { leadershipMember: true, section: true, responsible: true, backup: true },
    version: 0,
    ...more,
  }
}

export const holder = (postId: string | null, name: string | null) => ({
  postId,
  name,
  post: null,
  hasAccount: false,
})
