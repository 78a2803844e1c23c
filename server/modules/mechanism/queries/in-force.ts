import { type Edition, inForceAmong } from '../../../../domain/mechanism/editions.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type {
  Clock,
  LightThresholds,
  Mechanism,
  RecheckRule,
} from '../../../../domain/mechanism/mechanism.ts'
import type { Db } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { storedMechanism } from '../content.ts'
import { type EditionWithUnits, listEditionsWithUnits, type PartUnit } from './units.ts'

export type IndicatorInForce = {
  readonly code: string
  /** Null for an indicator, its code for a sub-indicator. */
  readonly parentCode: string | null
  readonly name: string
  readonly nameEn: string
  readonly definition: string
  readonly definitionEn: string
  /** The first leads; the others lead together with it. */
  readonly leadUnitIds: readonly string[]
}

/** A mechanism as other modules need it. */
export type MechanismInForce = {
  readonly id: string
  readonly edition: Edition
  readonly content: Mechanism
  readonly title: string
  readonly officeUnitId: string
  readonly leadingGroupUnitId: string | null
  readonly numberPrefix: string
  readonly thresholds: LightThresholds
  readonly clocks: readonly Clock[]
  readonly defaultClock: string
  readonly reminders: readonly number[]
  readonly rechecks: readonly RecheckRule[]
  /** Each indicator followed by its sub-indicators. */
  readonly indicators: readonly IndicatorInForce[]
  readonly units: readonly PartUnit[]
  readonly members: readonly PartUnit[]
}

/** What never changes once an edition is loaded. */
type Fixed = Omit<MechanismInForce, 'edition' | 'units' | 'members'>

export type Mechanisms = {
  /** The region's mechanism on a day; null where none is in force. */
  readonly inForce: (db: Db, regionId: string, day: Day) => Promise<MechanismInForce | null>
  readonly byId: (db: Db, regionId: string, id: string) => Promise<MechanismInForce>
  /** The edition of the same mechanism that is in force on a day; the one named where none is. */
  readonly editionOn: (db: Db, regionId: string, id: string, day: Day) => Promise<MechanismInForce>
}

/** Contents are kept in memory by id: an edition is never changed, only followed by another. */
export function mechanismReader(): Mechanisms {
  const kept = new Map<string, Fixed>()
  async function whole(db: Db, regionId: string, found: EditionWithUnits): Promise<MechanismInForce> {
    const { units, ...edition } = found
    const fixed = kept.get(edition.id) ?? (await findContent(db, regionId, edition.id))
    kept.set(edition.id, fixed)
    return { ...fixed, edition, units, members: units.filter(({ part }) => part === 'member') }
  }
  return {
    async inForce(db, regionId, day) {
      const edition = inForceAmong(await listEditionsWithUnits(db, regionId), day)
      return edition ? whole(db, regionId, edition) : null
    },
    async byId(db, regionId, id) {
      return whole(db, regionId, named(await listEditionsWithUnits(db, regionId), id))
    },
    async editionOn(db, regionId, id, day) {
      const editions = await listEditionsWithUnits(db, regionId)
      const edition = named(editions, id)
      const same = editions.filter(({ code }) => code === edition.code)
      return whole(db, regionId, inForceAmong(same, day) ?? edition)
    },
  }
}

function named<T extends Edition>(editions: readonly T[], id: string): T {
  const edition = editions.find((one) => one.id === id)
  if (!edition) throw new Refused('not-found', { reason: 'mechanism-unknown' })
  return edition
}

async function findContent(db: Db, regionId: string, id: string): Promise<Fixed> {
  const row = await db
    .selectFrom('mechanism')
    .select(['content', 'office_unit_id', 'leading_group_unit_id'])
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const leads = await db
    .selectFrom('indicator_lead')
    .select(['indicator_code', 'unit_id'])
    .where('region_id', '=', regionId)
    .where('mechanism_id', '=', id)
    .orderBy('indicator_code')
    .orderBy('ordinal')
    .execute()
  const leadsOf = Map.groupBy(leads, (lead) => lead.indicator_code)
  const content = storedMechanism.parse(row.content)
  const { clocks, defaultClock, reminders } = content.clocks
  const leadUnitIds = (code: string) => (leadsOf.get(code) ?? []).map((lead) => lead.unit_id)
  return {
    id,
    content,
    title: content.title.zh,
    officeUnitId: row.office_unit_id,
    leadingGroupUnitId: row.leading_group_unit_id,
    numberPrefix: content.numbering.task,
    thresholds: content.lights,
    clocks,
    defaultClock,
    reminders,
    rechecks: content.clocks.rechecks ?? [],
    indicators: content.indicators.flatMap(({ code, name, definition, subIndicators }) =>
      [
        { code, name, definition, parentCode: null },
        ...subIndicators.map((sub) => ({ ...sub, parentCode: code })),
      ].map((one) => ({
        code: one.code,
        parentCode: one.parentCode,
        name: one.name.zh,
        nameEn: one.name.en,
        definition: one.definition.zh,
        definitionEn: one.definition.en,
        leadUnitIds: leadUnitIds(one.code),
      })),
    ),
  }
}
