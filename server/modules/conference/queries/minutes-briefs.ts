/** What the rows of the workbench say of minutes and of resolutions. */
import { conferenceName } from '../../../../domain/conference/name.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import type { ConferenceDeps } from '../deps.ts'

export async function listMinutesBriefs(deps: ConferenceDeps, { regionId }: Actor, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await deps.platform.db
    .selectFrom('minutes')
    .innerJoin('conference', (join) =>
      join
        .onRef('conference.region_id', '=', 'minutes.region_id')
        .onRef('conference.id', '=', 'minutes.conference_id'),
    )
    .leftJoin('minutes_confirmation', (join) =>
      join
        .onRef('minutes_confirmation.region_id', '=', 'minutes.region_id')
        .onRef('minutes_confirmation.minutes_id', '=', 'minutes.id')
        .onRef('minutes_confirmation.round', '=', 'minutes.round')
        .on('minutes_confirmation.answer', '=', 'objected')
        .on('minutes_confirmation.adopted', 'is', null),
    )
    .select((row) => [
      'minutes.id',
      'minutes.document_number as number',
      'conference.id as conferenceId',
      'conference.year',
      'conference.ordinal',
      'conference.held_on as heldOn',
      'conference.chair_name as chair',
      row.fn.count<number>('minutes_confirmation.unit_id').as('objections'),
    ])
    .where('minutes.region_id', '=', regionId)
    .where('minutes.id', 'in', [...ids])
    .groupBy([
      'minutes.id',
      'minutes.document_number',
      'conference.id',
      'conference.year',
      'conference.ordinal',
      'conference.held_on',
      'conference.chair_name',
    ])
    .execute()
  const office = await officeOf(deps, regionId)
  return rows.map(({ id, number, conferenceId, objections, chair, heldOn, ...named }) => ({
    kind: 'minutes' as const,
    id,
    number: number ?? '',
    title: conferenceName(named),
    unit: office,
    from: chair === '' ? null : chair,
    // The page of minutes is that of their conference.
    facts: { conference: conferenceId, heldOn, objections },
  }))
}

export async function listResolutionBriefs(
  deps: ConferenceDeps,
  { regionId }: Actor,
  ids: readonly string[],
) {
  if (ids.length === 0) return []
  const rows = await deps.platform.db
    .selectFrom('resolution')
    .innerJoin('unit', (join) =>
      join
        .onRef('unit.region_id', '=', 'resolution.region_id')
        .onRef('unit.id', '=', 'resolution.lead_unit_id'),
    )
    .select([
      'resolution.id',
      'resolution.title',
      'resolution.conference_id as conferenceId',
      'unit.short_name as unit',
    ])
    .where('resolution.region_id', '=', regionId)
    .where('resolution.id', 'in', [...ids])
    .execute()
  return rows.map(({ id, title, unit, conferenceId }) => ({
    kind: 'resolution' as const,
    id,
    number: '',
    title,
    unit,
    from: null,
    facts: { unit, conference: conferenceId ?? '' },
  }))
}

async function officeOf(deps: ConferenceDeps, regionId: string): Promise<string> {
  const { db } = deps.platform
  const mechanism = await deps.mechanisms.inForce(db, regionId, today(deps.platform.clock))
  if (!mechanism) return ''
  const [office] = await deps.organization.units(db, regionId, [mechanism.officeUnitId])
  return office?.shortName ?? ''
}
