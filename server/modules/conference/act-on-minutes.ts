/**
 * The frame of every command on minutes: load and lock, may they be seen, have they changed meanwhile, may it be done;
 * then the command's own part, then one record with the to-dos of the minutes as they then stand.
 *
 * The conference is locked before its minutes, here as where it ends: who was there is not noted while the text that
 * says so is frozen.
 */
import { type About, decideMinutes, verbOfMinutes } from '../../../domain/conference/minutes-cycle.ts'
import type { MinutesCommand, MinutesState } from '../../../domain/conference/states.ts'
import type { Target } from '../../../domain/identity/rights.ts'
import { today } from '../../platform/clock.ts'
import type { By, Call, Tx } from '../../platform/context.ts'
import { insist, Refused } from '../../platform/refused.ts'
import { change, record } from '../../platform/road.ts'
import { speaking } from '../../platform/speaking.ts'
import { insistSameVersion } from '../organization/index.ts'
import type { ConferenceDeps } from './deps.ts'
import { minutesItem } from './item.ts'
import { todosOfMinutes } from './minutes-todos.ts'
import { getConferenceForChange } from './store/conferences.ts'
import { getMinutesForChange, type MinutesStored, updateMinutes } from './store/minutes.ts'
import { loadMinutes, maySee, type WholeMinutes } from './whole-minutes.ts'

export type ActingOnMinutes = {
  readonly tx: Tx
  readonly whole: WholeMinutes
  readonly by: By
  /** As the call goes on record for these minutes. */
  readonly call: Call
  readonly at: string
}

export type MinutesOutcome = {
  readonly patch?: Parameters<typeof updateMinutes>[2]
  /** `minutes-sent`: recorded as `conference.minutes-sent`. */
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
  /** What is asked of anybody stays as it is. */
  readonly asksAsBefore?: boolean
}

/** `id`: of the conference. */
type Given = { readonly id: string; readonly version: number; readonly about?: About }

export async function actOnMinutes(
  deps: ConferenceDeps,
  call: Call,
  command: MinutesCommand,
  { id, version, about }: Given,
  work: (acting: ActingOnMinutes, to: MinutesState) => Promise<MinutesOutcome>,
): Promise<{ id: string; version: number }> {
  return change(deps.platform, async (tx) => {
    const { id: conferenceId } = await getConferenceForChange(tx, call.actor.regionId, id)
    const row = await getMinutesForChange(tx, call.actor.regionId, conferenceId)
    const whole = await loadMinutes(deps, tx, row, about?.unitId)
    if (!maySee(whole, call.actor)) throw new Refused('not-found')
    if (!maySpeakUnseen(whole, command, version, about))
      await insistSameVersion(tx, { regionId: row.region_id, id: row.id }, version, row.version)
    const { to } = insist(
      decideMinutes(whole.minutes, command, call.actor, today(deps.platform.clock), about ?? null),
    )
    const spoken = speaking(call, verbOfMinutes[command], targetOf(whole, about))
    const at = deps.platform.clock.now().toISOString()
    const outcome = await work({ tx, whole, by: spoken.by, call: spoken, at }, to)
    await saveMinutes(deps, tx, spoken.by, row, { ...outcome, patch: { ...outcome.patch, state: to } })
    return { id: row.id, version: row.version + 1 }
  })
}

/** Saves what became of the minutes, and records it. */
export async function saveMinutes(
  deps: ConferenceDeps,
  tx: Tx,
  by: By | null,
  row: MinutesStored,
  { patch = {}, event, data, asksAsBefore = false }: MinutesOutcome,
): Promise<void> {
  await updateMinutes(tx, row, patch)
  const after = await loadMinutes(deps, tx, await getMinutesForChange(tx, row.region_id, row.conference_id))
  await record(deps.platform, tx, by, {
    item: minutesItem(row),
    type: `conference.${event}`,
    data,
    ...(asksAsBefore ? {} : { todos: await todosOfMinutes(deps, tx, after) }),
  })
}

/**
 * Units confirm side by side: who speaks for a unit for the first time in a round only has to have seen this round's
 * text, whatever others said since. Saying something else needs to have seen what the unit said.
 */
const maySpeakUnseen = (
  { minutes, sent }: WholeMinutes,
  command: MinutesCommand,
  version: number,
  about: About | undefined,
): boolean =>
  (command === 'confirm' || command === 'object') &&
  minutes.state === 'confirming' &&
  sent !== null &&
  version >= sent.version &&
  minutes.confirmers.find(({ unitId }) => unitId === about?.unitId)?.answer === null

function targetOf({ minutes, unitOf }: WholeMinutes, about: About | undefined): Target {
  const { regionId, mechanismId } = minutes
  return about === undefined
    ? { regionId, mechanismId }
    : { regionId, mechanismId, unitId: about.unitId, rootUnitId: unitOf(about.unitId).rootId }
}
