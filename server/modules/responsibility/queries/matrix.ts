import type { z } from 'zod'
import type { responsibilityRoutes } from '../../../../contract/responsibility.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { type Gap, matrixOf } from '../../../../domain/responsibility/matrix.ts'
import { holdsOn } from '../../../../domain/organization/posts.ts'
import type { Db } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { IndicatorInForce, MechanismInForce } from '../../mechanism/index.ts'
import type { ResponsibilityDeps } from '../deps.ts'
import { type DutyRow, listDuties } from '../store.ts'

export type MatrixView = z.input<(typeof responsibilityRoutes.matrix)['response']>

/** The matrix on a day: one read for each concern, the rest is arithmetic. */
export async function findMatrix(
  deps: ResponsibilityDeps,
  db: Db,
  regionId: string,
  { day, unitId }: { readonly day: Day; readonly unitId: string | undefined },
): Promise<MatrixView> {
  const mechanism = await deps.mechanism.inForce(db, regionId, day)
  if (!mechanism) throw new Refused('not-found', { reason: 'no-mechanism' })
  const leads = leadingUnits(mechanism)
  const indicators = mechanism.indicators.flatMap((indicator) => ledBy(indicator, unitId))
  const roots = [...new Set([...leads.values()].map(({ rootId }) => rootId))]
  const [posts, sections, duties] = await Promise.all([
    deps.organization.postsOfUnits(db, regionId, roots, day),
    deps.organization.unitsBelow(db, regionId, roots),
    listDuties(db, regionId, mechanism.edition.code, day),
  ])
  const onDay = new Map(duties.filter((duty) => holdsOn(duty, day)).map((duty) => [duty.code, duty]))
  const personIds = duties.map(({ responsiblePersonId }) => responsiblePersonId).filter((id) => id !== null)
  const people = await deps.organization.people(db, regionId, personIds)
  const matrix = matrixOf({
    indicators: indicators.flatMap(({ code, parentCode, leadUnitIds }) => {
      const lead = leads.get(leadUnitIds[0] ?? '')
      return lead ? [{ code, parentCode, unitId: lead.id, rootUnitId: lead.rootId }] : []
    }),
    duties: onDay,
    posts,
    sections: new Map(
      sections.filter(({ id, rootId }) => id !== rootId).map((section) => [section.id, section]),
    ),
    people: new Map(people.map((person) => [person.id, person])),
  })
  const rows = matrix.flatMap((row) => {
    const indicator = indicators.find(({ code }) => code === row.code)
    return indicator ? [{ ...rowHead(indicator, indicators, leads, duties), ...shown(row) }] : []
  })
  return {
    on: day,
    mechanism: {
      id: mechanism.id,
      title: mechanism.title,
      documentNumber: mechanism.content.documentNumber,
      version: mechanism.edition.version,
    },
    units: [...leads.values()].map(({ id, name, shortName }) => ({ id, name, shortName })),
    rows,
    totals: {
      units: new Set(indicators.flatMap(({ leadUnitIds }) => leadUnitIds)).size,
      indicators: rows.filter(({ level }) => level === 'indicator').length,
      subIndicators: rows.filter(({ level }) => level === 'sub-indicator').length,
      gaps: countGaps(rows.flatMap(({ gaps }) => gaps)),
    },
  }
}

/** On a unit's own sheet it comes first, also where it leads together with others. */
function ledBy(indicator: IndicatorInForce, unitId: string | undefined): readonly IndicatorInForce[] {
  const { leadUnitIds } = indicator
  if (unitId === undefined) return [indicator]
  if (!leadUnitIds.includes(unitId)) return []
  return [{ ...indicator, leadUnitIds: [unitId, ...leadUnitIds.filter((id) => id !== unitId)] }]
}

type Leads = ReadonlyMap<string, MechanismInForce['units'][number]>

/** Units that lead something, in the order of the document. */
function leadingUnits({ units, indicators }: MechanismInForce): Leads {
  const leading = new Set(indicators.flatMap(({ leadUnitIds }) => leadUnitIds))
  return new Map(units.filter(({ id }) => leading.has(id)).map((unit) => [unit.id, unit]))
}

function rowHead(
  indicator: IndicatorInForce,
  all: readonly IndicatorInForce[],
  leads: Leads,
  duties: readonly DutyRow[],
) {
  const [unit, ...coLeads] = indicator.leadUnitIds.flatMap((id) => leads.get(id) ?? [])
  const standing = duties.find(({ code, endsOn }) => code === indicator.code && endsOn === null)
  return {
    name: indicator.name,
    nameEn: indicator.nameEn,
    definition: indicator.definition,
    definitionEn: indicator.definitionEn,
    level: indicator.parentCode === null ? ('indicator' as const) : ('sub-indicator' as const),
    unit: { id: unit?.id ?? '', name: unit?.name ?? '', shortName: unit?.shortName ?? '' },
    coLeads: coLeads.map(({ id, shortName }) => ({ id, shortName })),
    subIndicators: all.filter(({ parentCode }) => parentCode === indicator.code).length,
    version: standing?.version ?? 0,
  }
}

function shown(row: ReturnType<typeof matrixOf>[number]) {
  const section = row.section && { id: row.section.id, name: row.section.name }
  return { ...row, section, gaps: [...row.gaps] }
}

function countGaps(gaps: readonly Gap[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(gaps, (gap) => gap)].map(([gap, all]) => [gap, all.length]))
}
