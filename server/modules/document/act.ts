/**
 * The frame of every command on one document: load and lock, may it be seen, has it changed meanwhile, may it be done;
 * then the command's own part, then one record with the to-dos of the document as it then stands.
 */
import {
  decideDocument,
  type DocumentDecision,
  maySeeDrafts,
  mayView,
  targetOf,
  verbOfDocument,
} from '../../../domain/document/life-cycle.ts'
import type { DocumentCommand } from '../../../domain/document/states.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import type { By, Call, Tx } from '../../platform/context.ts'
import { insist, Refused } from '../../platform/refused.ts'
import { change, type Message, record } from '../../platform/road.ts'
import { speaking } from '../../platform/speaking.ts'
import { insistSameVersion } from '../organization/index.ts'
import type { DocumentDeps } from './deps.ts'
import { documentItem } from './item.ts'
import { getDocument, getDocumentForChange, updateDocument } from './store.ts'
import { dueOnOf, todosOf } from './todos.ts'
import { loadWhole, type Whole } from './whole.ts'

export type Acting = { readonly tx: Tx; readonly whole: Whole; readonly by: By; readonly at: string }

export type Outcome = {
  readonly patch?: Parameters<typeof updateDocument>[2]
  /** `submitted`: recorded as `document.submitted`. */
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
  readonly messages?: readonly Message[]
}

export type Done = { readonly id: string; readonly version: number }

export async function actOnDocument(
  deps: DocumentDeps,
  call: Call,
  command: DocumentCommand,
  given: { readonly id: string; readonly version: number },
  work: (acting: Acting, decision: DocumentDecision & { ok: true }) => Promise<Outcome>,
  after?: (acting: Acting) => Promise<void>,
): Promise<Done> {
  const { platform } = deps
  return change(platform, async (tx) => {
    const whole = await visibleForChange(deps, tx, call.actor, given.id)
    const { row, document } = whole
    await insistSameVersion(tx, { regionId: row.region_id, id: row.id }, given.version, row.version)
    const decision = insistDecided(whole, command, call.actor)
    const { by } = speaking(call, verbOfDocument(command, document.state), targetOf(document))
    const acting = { tx, whole, by, at: platform.clock.now().toISOString() }
    const { patch, event, data, messages = [] } = await work(acting, decision)
    // Whatever is done to it but a save of one's own draft, somebody else is asked anew.
    const waiting = patch?.waiting ?? row.waiting
    const moved = decision.to !== document.state
    const stored = {
      ...patch,
      state: decision.to,
      waiting,
      due_on: moved ? await dueOnOf(deps, tx, { state: decision.to, waiting }) : row.due_on,
      changed_at: acting.at,
    }
    await updateDocument(tx, row, stored)
    await record(platform, tx, by, {
      item: documentItem(row),
      type: `document.${event}`,
      data,
      todos: todosOf({ ...row, ...stored }, document.mechanismId, whole.signerPosts),
      messages,
    })
    await after?.(acting)
    return { id: row.id, version: row.version + 1 }
  })
}

export async function visibleForChange(deps: DocumentDeps, tx: Tx, actor: Actor, id: string): Promise<Whole> {
  const whole = await loadWhole(deps, tx, await getDocumentForChange(tx, actor.regionId, id))
  if (!mayView(whole.document, actor)) throw new Refused('not-found')
  return whole
}

export async function visibleDocument(deps: DocumentDeps, actor: Actor, id: string): Promise<Whole> {
  const { db } = deps.platform
  const whole = await loadWhole(deps, db, await getDocument(db, actor.regionId, id))
  if (!mayView(whole.document, actor)) throw new Refused('not-found')
  return whole
}

/** Earlier texts are for those who work on documents; to whoever reads what was issued there are none. */
export async function documentAtWork(deps: DocumentDeps, actor: Actor, id: string): Promise<Whole> {
  const whole = await visibleDocument(deps, actor, id)
  if (!maySeeDrafts(whole.document, actor)) throw new Refused('not-found')
  return whole
}

export const insistDecided = ({ document }: Whole, command: DocumentCommand, actor: Actor) =>
  insist(decideDocument(document, command, actor))
