import { canonical } from '../../../../domain/audit/chain.ts'
import { type Edition, editionVerdict, endedBy } from '../../../../domain/mechanism/editions.ts'
import { type Mechanism, partOf } from '../../../../domain/mechanism/mechanism.ts'
import { instantOf } from '../../../platform/context.ts'
import { sha256 } from '../../../platform/hash.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { record } from '../../../platform/road.ts'
import type { Under } from '../../organization/index.ts'
import type { MechanismDeps } from '../deps.ts'
import { insertMechanism, listEditions, type MechanismRows, saveEditionEnd } from '../store.ts'

export type LoadedMechanism = { readonly id: string; readonly unchanged: boolean }

/**
 * Loads a mechanism as a new edition. The same content again changes nothing. The editions it names as
 * earlier end on the days it says; whatever then still overlaps is refused.
 */
export async function loadMechanism(
  deps: MechanismDeps,
  under: Under,
  mechanism: Mechanism,
): Promise<LoadedMechanism> {
  const { tx, regionId } = under
  if (mechanism.region !== regionId)
    throw new Refused('refused', { reason: 'other-region', facts: { region: mechanism.region } })
  const hash = sha256(canonical(mechanism))
  const same = (await listEditions(tx, regionId)).find(
    (one) => one.code === mechanism.code && one.hash === hash,
  )
  if (same) return { id: same.id, unchanged: true }
  // Holds the region's tree, so that a second loading waits for this one.
  const unitIds = await deps.organization.syncUnits(
    under,
    mechanism.units.map(({ code, kind, parent, name, shortName }) => ({
      code,
      kind,
      parentCode: parent,
      name: name.zh,
      shortName: shortName.zh,
    })),
  )
  const loaded = (await listEditions(tx, regionId)).filter(({ code }) => code === mechanism.code)
  const present = await endEarlier(deps, under, loaded, mechanism)
  insist(editionVerdict(present, mechanism))
  const id = deps.platform.newId()
  const rows = rowsOf(mechanism, { regionId, id, hash, at: instantOf(deps.platform), unitIds })
  await insertMechanism(tx, rows)
  await record(deps.platform, tx, under.by, {
    item: { regionId, kind: 'mechanism', id },
    type: 'mechanism.loaded',
    data: {
      code: mechanism.code,
      edition: mechanism.version,
      title: mechanism.title.zh,
      effectiveFrom: mechanism.effectiveFrom,
      effectiveTo: mechanism.effectiveTo,
      hash,
      units: rows.units.length,
      indicators: mechanism.indicators.length,
      subIndicators: rows.indicators.length - mechanism.indicators.length,
    },
  })
  return { id, unchanged: false }
}

async function endEarlier(
  { platform }: MechanismDeps,
  { tx, regionId, by }: Under,
  loaded: readonly Edition[],
  next: Mechanism,
): Promise<readonly Edition[]> {
  const ends = endedBy(loaded, next.earlierVersions)
  for (const { edition, effectiveTo } of ends) {
    await saveEditionEnd(tx, regionId, edition.id, effectiveTo)
    await record(platform, tx, by, {
      item: { regionId, kind: 'mechanism', id: edition.id },
      type: 'mechanism.superseded',
      data: { edition: edition.version, before: edition.effectiveTo, after: effectiveTo, by: next.version },
    })
  }
  return loaded.map((one) => {
    const end = ends.find(({ edition }) => edition.id === one.id)
    return end ? { ...one, effectiveTo: end.effectiveTo } : one
  })
}

type Making = {
  readonly regionId: string
  readonly id: string
  readonly hash: string
  readonly at: string
  readonly unitIds: ReadonlyMap<string, string>
}

function rowsOf(mechanism: Mechanism, { regionId, id, hash, at, unitIds }: Making): MechanismRows {
  const unitId = (code: string): string => {
    const found = unitIds.get(code)
    if (found === undefined) throw new Refused('internal', { reason: 'unit-unknown' })
    return found
  }
  const key = { region_id: regionId, mechanism_id: id }
  const all = mechanism.indicators.flatMap((indicator) => [
    { ...indicator, parent: null, lead: indicator.lead },
    ...indicator.subIndicators.map((sub) => ({ ...sub, parent: indicator.code, lead: indicator.lead })),
  ])
  return {
    mechanism: {
      region_id: regionId,
      id,
      code: mechanism.code,
      edition: mechanism.version,
      title: mechanism.title.zh,
      effective_from: mechanism.effectiveFrom,
      effective_to: mechanism.effectiveTo,
      office_unit_id: unitId(mechanism.host),
      leading_group_unit_id: mechanism.leadingGroup === null ? null : unitId(mechanism.leadingGroup),
      content: canonical(mechanism),
      content_hash: hash,
      loaded_at: at,
    },
    units: mechanism.units.flatMap((unit, ordinal) => {
      const part = partOf(unit)
      return part === null ? [] : [{ ...key, unit_id: unitId(unit.code), part, ordinal }]
    }),
    indicators: all.map(({ code, parent, name }, ordinal) => ({
      ...key,
      code,
      parent_code: parent,
      name: name.zh,
      name_en: name.en,
      ordinal,
    })),
    leads: all.flatMap(({ code, lead }) =>
      lead.map((unit, ordinal) => ({ ...key, indicator_code: code, unit_id: unitId(unit), ordinal })),
    ),
  }
}
