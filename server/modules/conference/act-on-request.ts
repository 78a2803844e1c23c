/**
 * The frame of every command on one request: load and lock, may it be seen, has it changed meanwhile, may it be
 * done; then the command's own part, then one record with the to-dos of the request as it then stands.
 */
import { mayViewRequest, targetOfRequest } from '../../../domain/conference/request.ts'
import {
  decideRequest,
  type RequestDecision,
  verbOfRequest,
} from '../../../domain/conference/request-cycle.ts'
import type { RequestCommand, RequestState } from '../../../domain/conference/states.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import type { By, Call, Db, Tx } from '../../platform/context.ts'
import { insist, Refused } from '../../platform/refused.ts'
import { change, type Message, record } from '../../platform/road.ts'
import { speaking } from '../../platform/speaking.ts'
import { insistSameVersion } from '../organization/index.ts'
import type { ConferenceDeps } from './deps.ts'
import { requestItem } from './item.ts'
import { todosOf } from './request-todos.ts'
import { getRequest, getRequestForChange, type RequestStored, updateRequest } from './store/requests.ts'
import { loadWhole, type WholeRequest } from './whole-request.ts'

export type Acting = { readonly tx: Tx; readonly whole: WholeRequest; readonly by: By; readonly at: string }

export type Outcome = {
  readonly state: RequestState
  readonly patch?: Parameters<typeof updateRequest>[2]
  /** `request-accepted`: recorded as `conference.request-accepted`. */
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
  readonly messages?: (after: WholeRequest) => Promise<readonly Message[]> | readonly Message[]
}

type Given = { readonly id: string; readonly version?: number }

export async function actOnRequest(
  deps: ConferenceDeps,
  call: Call,
  command: RequestCommand,
  given: Given,
  work: (acting: Acting, decision: RequestDecision & { ok: true }) => Promise<Outcome>,
): Promise<{ id: string; version: number }> {
  return change(deps.platform, async (tx) => {
    const { whole, decision } = await admitted(deps, tx, call.actor, command, given)
    const { row, request } = whole
    const verb = verbOfRequest(request, command, call.actor)
    const { by } = speaking(call, verb, targetOfRequest(request))
    const at = deps.platform.clock.now().toISOString()
    await saveRequest(deps, tx, by, whole, await work({ tx, whole, by, at }, decision))
    return { id: row.id, version: row.version + 1 }
  })
}

/** Saves what a command made of the request, and records it. */
export async function saveRequest(
  deps: ConferenceDeps,
  tx: Tx,
  by: By | null,
  { row }: WholeRequest,
  { state, patch, event, data, messages }: Outcome,
): Promise<WholeRequest> {
  await updateRequest(tx, row, { ...patch, state })
  const after = await loadWhole(deps, tx, await getRequestForChange(tx, row.region_id, row.id))
  // Where an item waits for an agenda, its day was set when it came to wait.
  const stays = state === 'ready' && row.state === 'ready'
  await record(deps.platform, tx, by, {
    item: requestItem(row),
    type: `conference.${event}`,
    data,
    ...(stays ? {} : { todos: await todosOf(deps, tx, after) }),
    ...(messages ? { messages: await messages(after) } : {}),
  })
  return after
}

/** The request, locked, where the actor sees it, nobody was faster, and the command may be done. */
export async function admitted(
  deps: ConferenceDeps,
  tx: Tx,
  actor: Actor,
  command: RequestCommand,
  { id, version }: Given,
): Promise<{ readonly whole: WholeRequest; readonly decision: RequestDecision & { ok: true } }> {
  const whole = await visible(deps, tx, actor, await getRequestForChange(tx, actor.regionId, id))
  if (version !== undefined)
    await insistSameVersion(tx, { regionId: whole.row.region_id, id }, version, whole.row.version)
  return { whole, decision: insist(decideRequest(whole.request, command, actor)) }
}

export async function visibleRequest(
  deps: ConferenceDeps,
  db: Db,
  actor: Actor,
  id: string,
): Promise<WholeRequest> {
  return visible(deps, db, actor, await getRequest(db, actor.regionId, id))
}

async function visible(
  deps: ConferenceDeps,
  db: Db | Tx,
  actor: Actor,
  row: RequestStored,
): Promise<WholeRequest> {
  const whole = await loadWhole(deps, db, row)
  if (!mayViewRequest(whole.request, actor)) throw new Refused('not-found')
  return whole
}
