/** What the rows of the workbench say of a filing. */
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { FilingDeps } from '../deps.ts'

export async function listBriefs(deps: FilingDeps, actor: Actor, ids: readonly string[]) {
  if (ids.length === 0) return []
  return [...(await filingBriefs(deps, actor, ids)), ...(await periodBriefs(deps, actor, ids))]
}

/** Of a period somebody is told how many units are late. */
async function periodBriefs({ platform: { db } }: FilingDeps, actor: Actor, ids: readonly string[]) {
  const rows = await db
    .selectFrom('filing_period')
    .select(['id', 'code', 'name'])
    .where('region_id', '=', actor.regionId)
    .where('id', 'in', [...ids])
    .execute()
  return rows.map(({ id, code, name }) => ({
    kind: 'filing-period' as const,
    id,
    number: code,
    title: name,
    unit: '',
    from: null,
    facts: {},
  }))
}

async function filingBriefs(deps: FilingDeps, actor: Actor, ids: readonly string[]) {
  const { db } = deps.platform
  const rows = await db
    .selectFrom('filing')
    .innerJoin('filing_period', (join) =>
      join
        .onRef('filing_period.region_id', '=', 'filing.region_id')
        .onRef('filing_period.id', '=', 'filing.period_id'),
    )
    .innerJoin('filing_value', (join) =>
      join
        .onRef('filing_value.region_id', '=', 'filing.region_id')
        .onRef('filing_value.filing_id', '=', 'filing.id'),
    )
    .select((row) => [
      'filing.id',
      'filing.unit_id as unitId',
      'filing.submitted_by as submittedBy',
      'filing_period.code',
      'filing_period.name',
      row.fn.countAll<number>().as('total'),
      row.fn.countAll<number>().filterWhere('filing_value.state', '=', 'empty').as('empty'),
      row.fn
        .countAll<number>()
        .filterWhere('filing_value.state', 'in', ['returned', 'unlocked'])
        .as('returned'),
      row.fn.countAll<number>().filterWhere('filing_value.state', '=', 'filled').as('waiting'),
    ])
    .where('filing.region_id', '=', actor.regionId)
    .where('filing.id', 'in', [...ids])
    .groupBy([
      'filing.id',
      'filing.unit_id',
      'filing.submitted_by',
      'filing_period.code',
      'filing_period.name',
    ])
    .execute()
  const names = await deps.organization.units(
    db,
    actor.regionId,
    rows.map(({ unitId }) => unitId),
  )
  return rows.map(({ id, unitId, submittedBy, code, name, total, empty, returned, waiting }) => {
    const unit = names.find((one) => one.id === unitId)?.shortName ?? ''
    return {
      kind: 'filing' as const,
      id,
      number: code,
      title: name,
      unit,
      from: submittedBy,
      facts: { unit, period: name, total, empty, returned, waiting },
    }
  })
}
