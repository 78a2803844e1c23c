/**
 * The frame of every command on one filing: load and lock, may it be seen, has it changed meanwhile, may it be
 * done; then the command's own part, then one record with the to-dos of the filing as it then stands.
 */
import {
  decideFiling,
  type FilingDecision,
  mayView,
  targetOf,
  verbOfFiling,
} from '../../../domain/filing/life-cycle.ts'
import type { FilingCommand, FilingState } from '../../../domain/filing/states.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import type { Facts } from '../../../domain/kernel.ts'
import { today } from '../../platform/clock.ts'
import type { By, Call, Tx } from '../../platform/context.ts'
import { insist, Refused } from '../../platform/refused.ts'
import { change, type Message, record } from '../../platform/road.ts'
import { speaking } from '../../platform/speaking.ts'
import { notify } from '../notification/index.ts'
import { insistSameVersion } from '../organization/index.ts'
import type { FilingDeps } from './deps.ts'
import { filingItem } from './item.ts'
import { type FilingRowStored, getFilingForChange, updateFiling } from './store.ts'
import { deskOf, todosOf } from './todos.ts'
import { loadWhole, type Whole, withFieldsOf } from './whole.ts'

export type Acting = { readonly tx: Tx; readonly whole: Whole; readonly by: By; readonly at: string }

export type Outcome = {
  readonly state: FilingState
  readonly patch?: Parameters<typeof updateFiling>[2]
  /** `submitted`: recorded as `filing.submitted`. */
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
  /** What the desk of the unit is told of it; left out, nothing. */
  readonly news?: Facts
}

export async function actOnFiling(
  deps: FilingDeps,
  call: Call,
  command: FilingCommand,
  given: { readonly id: string; readonly version?: number },
  work: (acting: Acting, decision: FilingDecision & { ok: true }) => Promise<Outcome>,
): Promise<{ id: string; version: number }> {
  const { platform } = deps
  return change(platform, async (tx) => {
    const verb = command === 'fill' ? 'filing.fill' : 'filing.view'
    const whole = await visibleForChange(deps, tx, call.actor, given.id, verb)
    const { row } = whole
    if (given.version !== undefined)
      await insistSameVersion(tx, { regionId: row.region_id, id: row.id }, given.version, row.version)
    const decision = insistDecided(whole, command, call.actor)
    const { by } = speaking(call, verbOfFiling[command], targetOf(whole.filing, whole.filing))
    const at = platform.clock.now().toISOString()
    const { state, patch, ...told } = await work({ tx, whole, by, at }, decision)
    await updateFiling(tx, row, { ...patch, state })
    await recordFiling(deps, tx, by, row, told, whole.around)
    return { id: row.id, version: row.version + 1 }
  })
}

/** One event, the to-dos of the filing as it stands in the database now, and what its unit is told. */
export async function recordFiling(
  deps: FilingDeps,
  tx: Tx,
  by: By | null,
  row: FilingRowStored,
  { event, data, news }: Pick<Outcome, 'event' | 'data' | 'news'>,
  around?: Whole['around'],
): Promise<void> {
  const after = await loadWhole(deps, tx, await getFilingForChange(tx, row.region_id, row.id), around)
  const type = `filing.${event}`
  await record(deps.platform, tx, by, {
    item: filingItem(row),
    type,
    data,
    todos: await todosOf(deps, tx, after),
    messages: news === undefined ? [] : [await tellDesk(deps, tx, after, type, news)],
  })
}

/** One message for a unit and period; the version, or the day of a timer, makes it the only one of its kind. */
async function tellDesk(deps: FilingDeps, tx: Tx, whole: Whole, type: string, news: Facts): Promise<Message> {
  const { row, period } = whole
  const facts = { period: period.name, ...news }
  const occasion = `${row.version}:${today(deps.platform.clock)}`
  return notify(
    filingItem(row),
    [await deskOf(deps, tx, whole)],
    type,
    facts,
    `${type}:${row.id}:${occasion}`,
  )
}

/** Locked, with those fields in which the actor holds the verb. */
export async function visibleForChange(
  deps: FilingDeps,
  tx: Tx,
  actor: Actor,
  id: string,
  verb: 'filing.view' | 'filing.fill' = 'filing.view',
): Promise<Whole> {
  const whole = await loadWhole(deps, tx, await getFilingForChange(tx, actor.regionId, id))
  if (!mayView(whole.filing, actor)) throw new Refused('not-found')
  return withFieldsOf(whole, actor, verb)
}

export const insistDecided = ({ filing }: Whole, command: FilingCommand, actor: Actor) =>
  insist(decideFiling(filing, command, actor))
