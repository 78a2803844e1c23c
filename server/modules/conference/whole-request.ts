/** A request with all that rules and pages ask about: units and opinions, conditions, its place on an agenda. */
import { z } from 'zod'
import { hasSpoken, type Stances, standingOf } from '../../../domain/conference/opinion.ts'
import { type Prepared, type ReadinessCheck, readinessOf } from '../../../domain/conference/readiness.ts'
import type { CoordinationRequest, Place } from '../../../domain/conference/request.ts'
import { type ConferenceRules, usualConferenceRules } from '../../../domain/conference/rules.ts'
import { conditionKinds, type Referee, referees, requestStates } from '../../../domain/conference/states.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { MechanismInForce } from '../mechanism/index.ts'
import type { ConferenceDeps } from './deps.ts'
import { type ItemOfRequest, listItemsOfRequests } from './queries/items-of-requests.ts'
import { listSeatedWith } from './queries/seated-with.ts'
import { type ConditionStored, listConditions } from './store/conditions.ts'
import { listOpinions, type OpinionStored } from './store/opinions.ts'
import { listReferrals, type ReferralStored } from './store/referrals.ts'
import { type AskedStored, listAsked, type RequestStored } from './store/requests.ts'
import { listResolutionsOf, type ResolutionStored } from './store/resolutions.ts'

export type UnitOf = {
  readonly id: string
  readonly rootId: string
  readonly name: string
  readonly shortName: string
}

export type WholeAsked = {
  readonly row: AskedStored
  readonly unit: UnitOf
  readonly part: 'lead' | 'concerned'
  /** Of this round. */
  readonly opinion: OpinionStored | null
  /** The last before this round. */
  readonly before: OpinionStored | null
}

export type WholeRequest = {
  readonly row: RequestStored
  /** Its edition in force now: rights and addresses are that one’s. */
  readonly mechanism: MechanismInForce
  readonly rules: ConferenceRules
  readonly request: CoordinationRequest
  readonly proposals: readonly string[]
  readonly asked: readonly WholeAsked[]
  /** Of every deferral. */
  readonly conditions: readonly ConditionStored[]
  readonly items: readonly ItemOfRequest[]
  readonly referrals: readonly ReferralStored[]
  readonly resolutions: readonly ResolutionStored[]
  readonly unitOf: (id: string) => UnitOf
  readonly readiness: readonly ReadinessCheck[]
}

export async function loadWhole(
  deps: ConferenceDeps,
  db: Db | Tx,
  row: RequestStored,
): Promise<WholeRequest> {
  const [whole] = await loadWholes(deps, db, row.region_id, [row])
  if (!whole) throw new Refused('internal', { reason: 'request-lost' })
  return whole
}

/** Of one region. */
export async function loadWholes(
  deps: ConferenceDeps,
  db: Db | Tx,
  regionId: string,
  rows: readonly RequestStored[],
): Promise<readonly WholeRequest[]> {
  const [first] = rows
  if (!first) return []
  const ids = rows.map(({ id }) => id)
  const day = today(deps.platform.clock)
  const mechanism = await deps.mechanisms.editionOn(db, regionId, first.mechanism_id, day)
  const asked = await listAsked(db, regionId, ids)
  const opinions = await listOpinions(db, regionId, ids)
  const conditions = await listConditions(db, regionId, ids)
  const items = await listItemsOfRequests(db, regionId, ids)
  const referrals = await listReferrals(db, regionId, ids)
  const resolutions = await listResolutionsOf(db, regionId, ids)
  const seated = await listSeatedWith(db, regionId, ids)
  const units = new Map(
    (
      await deps.organization.units(db, regionId, [
        ...new Set([
          ...rows.map(({ unit_id }) => unit_id),
          ...asked.map(({ unit_id }) => unit_id),
          ...conditions.map(({ owner_unit_id }) => owner_unit_id),
          ...resolutions.flatMap((one) => [one.lead_unit_id, ...textsOf(one.assisting_unit_ids)]),
        ]),
      ])
    ).map((unit) => [unit.id, unit]),
  )
  const unitOf = (id: string): UnitOf => units.get(id) ?? { id, rootId: id, name: '', shortName: '' }
  const leadersReachable = rows.some(({ state }) => state === 'referred')
    ? await canBeReached(deps, db, mechanism, regionId)
    : false
  const shared = { mechanism, unitOf, leadersReachable }
  const of = <T extends { readonly request_id: string }>(all: readonly T[], id: string) =>
    all.filter(({ request_id }) => request_id === id)
  return rows.map((row) =>
    wholeOf(row, shared, {
      asked: of(asked, row.id),
      opinions: of(opinions, row.id),
      conditions: of(conditions, row.id),
      items: items.filter(({ requestId }) => requestId === row.id),
      referrals: of(referrals, row.id),
      resolutions: of(resolutions, row.id),
      seated: seated.filter(({ requestId }) => requestId === row.id),
    }),
  )
}

type Shared = Pick<WholeRequest, 'mechanism' | 'unitOf'> & { readonly leadersReachable: boolean }

type Beside = Pick<WholeRequest, 'conditions' | 'items' | 'referrals' | 'resolutions'> & {
  readonly asked: readonly AskedStored[]
  readonly opinions: readonly OpinionStored[]
  readonly seated: readonly Place[]
}

function wholeOf(
  row: RequestStored,
  { mechanism, unitOf, leadersReachable }: Shared,
  { asked: units, opinions, conditions, items, referrals, resolutions, seated }: Beside,
): WholeRequest {
  const proposals = textsOf(row.proposals)
  const points = proposals.length
  const asked = units.map((unit): WholeAsked => {
    const said = opinions.filter(({ unit_id }) => unit_id === unit.unit_id)
    return {
      row: unit,
      unit: unitOf(unit.unit_id),
      part: unit.part === 'lead' ? 'lead' : 'concerned',
      opinion: said.find(({ round }) => round === row.round) ?? null,
      before: said.find(({ round }) => round < row.round) ?? null,
    }
  })
  const placeOf = (id: string): Place => ({ unitId: id, rootUnitId: unitOf(id).rootId })
  const item = items.find(({ id }) => id === row.agenda_item_id)
  const last = conditions.filter(({ attempt }) => attempt === row.attempts)
  const stances = (one: WholeAsked): Stances | null => one.opinion?.stances ?? null
  const prepared: Prepared = {
    facts: row.facts,
    tried: row.tried,
    points,
    units: asked.map((one) => ({ name: one.unit.shortName, standing: standingOf(stances(one), points) })),
    conditions: last.map(({ state }) => ({ met: state === 'met' })),
  }
  return {
    row,
    mechanism,
    rules: mechanism.content.conference ?? usualConferenceRules,
    proposals,
    asked,
    conditions,
    items,
    referrals,
    resolutions,
    unitOf,
    readiness: readinessOf(prepared),
    request: {
      regionId: row.region_id,
      mechanismId: mechanism.id,
      unitId: row.unit_id,
      rootUnitId: row.root_unit_id,
      state: stateNamed(row.state),
      numbered: row.number !== null,
      hasFacts: row.facts !== '',
      points,
      asked: asked.map((one) => ({
        ...placeOf(one.unit.id),
        part: one.part,
        spoken: hasSpoken(stances(one), points),
      })),
      openConditions: conditions
        .filter(({ state }) => state === 'open')
        .map((condition) => ({
          ...placeOf(condition.owner_unit_id),
          id: condition.id,
          kind: conditionKindNamed(condition.kind),
          lost: condition.lost_at !== null,
        })),
      beside: [
        ...conditions.map(({ owner_unit_id }) => placeOf(owner_unit_id)),
        ...resolutions.flatMap((one) => [one.lead_unit_id, ...textsOf(one.assisting_unit_ids)].map(placeOf)),
        ...seated,
      ],
      inSession: item?.conferenceState === 'in-session',
      referredTo: refereeNamed(row.referred_to),
      leadersReachable,
    },
  }
}

async function canBeReached(
  deps: ConferenceDeps,
  db: Db | Tx,
  { leadingGroupUnitId }: MechanismInForce,
  regionId: string,
): Promise<boolean> {
  if (leadingGroupUnitId === null) return false
  const day = today(deps.platform.clock)
  const posts = await deps.organization.postsOfUnits(db, regionId, [leadingGroupUnitId], day)
  // A liaison of the leading group reads and does not decide.
  return posts.some(({ hasAccount, kind }) => hasAccount && kind !== 'liaison')
}

/** What the database keeps as a list of texts: points of a proposal, ids of units. */
export const textsOf = (json: unknown): readonly string[] => z.array(z.string()).parse(json)

export const stateNamed = (text: string) => requestStates.find((known) => known === text) ?? unknown()
export const conditionKindNamed = (text: string) =>
  conditionKinds.find((known) => known === text) ?? unknown()
export const refereeNamed = (text: string | null): Referee | null =>
  referees.find((known) => known === text) ?? null

function unknown(): never {
  throw new Refused('internal', { reason: 'unknown-state' })
}
