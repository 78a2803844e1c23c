/**
 * The frame of every command on one conference: load and lock, may it be seen, has it changed meanwhile, may it be
 * done; then the command's own part, then one record with the to-dos of the conference as it then stands.
 *
 * What units say for themselves (replies, signing in) and who is noted as present leaves the version alone: a unit
 * that signs in does not take the page from under the recorder's hands.
 */
import type { Place } from '../../../domain/conference/conference.ts'
import { decideConference, verbOfConference } from '../../../domain/conference/conference-cycle.ts'
import type { ConferenceCommand } from '../../../domain/conference/states.ts'
import { today } from '../../platform/clock.ts'
import { type By, type Call, instantOf, type Tx } from '../../platform/context.ts'
import { insist, Refused } from '../../platform/refused.ts'
import { change, type Message, record } from '../../platform/road.ts'
import { speaking } from '../../platform/speaking.ts'
import { insistSameVersion } from '../organization/index.ts'
import { conferenceTodos } from './conference-todos.ts'
import type { ConferenceDeps } from './deps.ts'
import { conferenceItem } from './item.ts'
import { type ConferenceKey, getConferenceForChange, updateConference } from './store/conferences.ts'
import { loadConference, visibleConference, type WholeConference } from './whole-conference.ts'

export type AtTable = {
  readonly tx: Tx
  readonly whole: WholeConference
  readonly by: By
  /** As the call goes on record for this conference. */
  readonly call: Call
  readonly at: string
}

export type ConferenceOutcome = {
  readonly patch?: Parameters<typeof updateConference>[2]
  /** `convened`: recorded as `conference.convened`. */
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
  readonly messages?: (after: WholeConference) => Promise<readonly Message[]> | readonly Message[]
}

type Given = { readonly id: string; readonly version?: number; readonly unitId?: string }

export async function actOnConference(
  deps: ConferenceDeps,
  call: Call,
  command: ConferenceCommand,
  given: Given,
  work: (acting: AtTable) => Promise<ConferenceOutcome>,
): Promise<{ id: string; version: number }> {
  return change(deps.platform, async (tx) => {
    const { actor } = call
    const row = await getConferenceForChange(tx, actor.regionId, given.id)
    const whole = await visibleConference(deps, tx, actor, row)
    if (given.version !== undefined)
      await insistSameVersion(tx, { regionId: row.region_id, id: row.id }, given.version, row.version)
    const about = given.unitId === undefined ? null : await placeOf(deps, tx, whole, given.unitId)
    const { to } = insist(
      decideConference(whole.conference, command, actor, today(deps.platform.clock), about),
    )
    const { regionId, mechanismId } = whole.conference
    const spoken = speaking(call, verbOfConference[command], { regionId, mechanismId, ...about })
    const acting = { tx, whole, by: spoken.by, call: spoken, at: instantOf(deps.platform) }
    const outcome = await work(acting)
    // Only what was decided on a version makes another.
    const version = given.version === undefined ? row.version : row.version + 1
    await saveConference(deps, tx, spoken.by, row, {
      ...outcome,
      patch: { ...outcome.patch, state: to, version },
    })
    return { id: row.id, version }
  })
}

/** Saves what became of the conference, and records it. */
export async function saveConference(
  deps: ConferenceDeps,
  tx: Tx,
  by: By | null,
  key: ConferenceKey,
  { patch = {}, event, data, messages }: ConferenceOutcome,
): Promise<void> {
  await updateConference(tx, key, patch)
  const after = await loadConference(deps, tx, await getConferenceForChange(tx, key.region_id, key.id))
  await record(deps.platform, tx, by, {
    item: conferenceItem(key),
    type: `conference.${event}`,
    data,
    todos: await conferenceTodos(deps, tx, after),
    ...(messages ? { messages: await messages(after) } : {}),
  })
}

/** The unit somebody speaks for, invited or not. */
async function placeOf(
  deps: ConferenceDeps,
  tx: Tx,
  { conference: { regionId } }: WholeConference,
  unitId: string,
): Promise<Place> {
  const [unit] = await deps.organization.units(tx, regionId, [unitId])
  if (!unit) throw new Refused('not-found')
  return { unitId: unit.id, rootUnitId: unit.rootId }
}
