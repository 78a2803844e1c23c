/**
 * Checks the whole record of a region: every chain event by event, every head that is kept or was sealed,
 * and the chain of seals. Reads one moment of the database, so that it can run while people work.
 */
import { setImmediate } from 'node:timers/promises'
import type { z } from 'zod'
import type { auditFault, verification } from '../../../contract/audit.ts'
import { type ChainFault, type ChainWalk, followChain, type Head } from '../../../domain/audit/chain.ts'
import { type SealedSeal, sealFaults } from '../../../domain/audit/seal.ts'
import type { Platform, Tx } from '../../platform/context.ts'
import { recordHashOf } from '../../platform/hash.ts'
import {
  type Cursor,
  listLeaves,
  listOrphanSeals,
  listSeals,
  openEvents,
  openHeads,
  openSealedHeads,
  type StoredHead,
} from './queries/chains.ts'

export type Verification = z.output<typeof verification>
type Fault = z.output<typeof auditFault>

/** Some ten milliseconds of work. */
const rowsAtOnce = 1_000
const sealsAtOnce = 1_000
/** Beyond these the answer is clear. */
const faultsAtMost = 1_000

export async function verifyRegion(
  { db, clock }: Pick<Platform, 'db' | 'clock'>,
  regionId: string,
): Promise<Verification> {
  const start = performance.now()
  const found = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const chains = await verifyChains(tx, regionId)
      const seals = await verifySeals(tx, regionId)
      return { chains, seals }
    })
  const { chains, seals } = found
  const faults = [...chains.faults, ...seals.faults]
  return {
    ok: faults.length === 0,
    items: chains.items,
    events: chains.events,
    seals: seals.count,
    lastSealAt: seals.last?.sealedAt ?? null,
    lastSealHash: seals.last?.hash ?? null,
    faults: faults.slice(0, faultsAtMost),
    checkedAt: clock.now().toISOString(),
    milliseconds: Math.round(performance.now() - start),
  }
}

type ItemHeads = { readonly heads: Head[]; sealedSeq: number | null; sealedTo: number }
type Walking = {
  readonly itemId: string
  readonly walk: ChainWalk
  readonly expected: ItemHeads
  last: number
}

async function verifyChains(tx: Tx, regionId: string) {
  const faults: Fault[] = []
  const count = { items: 0, events: 0 }
  /** Heads of items not yet walked. */
  const ahead = new Map<string, ItemHeads>()
  const now: { walking: Walking | null } = { walking: null }

  function begin(itemId: string): Walking {
    end()
    count.items += 1
    const expected = headsOf(ahead, itemId)
    ahead.delete(itemId)
    now.walking = { itemId, walk: followChain(recordHashOf, itemId, expected.heads), expected, last: 0 }
    return now.walking
  }

  function end(): void {
    if (!now.walking) return
    const { itemId, walk, expected, last } = now.walking
    faults.push(...walk.end().map(toFault), ...headFaults(itemId, expected, last))
    now.walking = null
  }

  const events = await openEvents(tx, regionId)
  const heads = inStep(await openHeads(tx, regionId))
  const sealed = inStep(await openSealedHeads(tx, regionId))
  let next = events.fetch(rowsAtOnce)
  for (;;) {
    const batch = await next
    const last = batch.at(-1)
    for (const head of await heads(last?.itemId)) keepHead(headsOf(ahead, head.itemId), head)
    for (const head of await sealed(last?.itemId)) keepSealed(headsOf(ahead, head.itemId), head)
    if (!last) break
    // The next piece is on its way while this one is walked, and other requests have their turn.
    next = events.fetch(rowsAtOnce)
    await setImmediate()
    for (const event of batch) {
      const walking = now.walking?.itemId === event.itemId ? now.walking : begin(event.itemId)
      walking.walk.add(event)
      walking.last = event.seq
    }
    count.events += batch.length
  }
  end()
  // Heads without a single event.
  for (const itemId of [...ahead.keys()]) begin(itemId)
  end()
  return { ...count, faults }
}

/** Gives the rows of a cursor up to an item (or all that are left), each once. */
function inStep<T extends Head>({ fetch }: Cursor<T>): (upTo: string | undefined) => Promise<readonly T[]> {
  let waiting: readonly T[] = []
  return async (upTo) => {
    const taken: T[] = []
    for (;;) {
      if (waiting.length === 0) waiting = await fetch(rowsAtOnce)
      const beyond = upTo === undefined ? -1 : waiting.findIndex(({ itemId }) => itemId > upTo)
      taken.push(...(beyond === -1 ? waiting : waiting.slice(0, beyond)))
      const more = beyond === -1 && waiting.length > 0
      waiting = beyond === -1 ? [] : waiting.slice(beyond)
      if (!more) return taken
    }
  }
}

function headsOf(ahead: Map<string, ItemHeads>, itemId: string): ItemHeads {
  const known = ahead.get(itemId)
  if (known) return known
  const fresh: ItemHeads = { heads: [], sealedSeq: null, sealedTo: 0 }
  ahead.set(itemId, fresh)
  return fresh
}

function keepHead(known: ItemHeads, { itemId, seq, hash, sealedSeq }: StoredHead): void {
  known.heads.push({ itemId, seq, hash })
  known.sealedSeq = sealedSeq
}

function keepSealed(known: ItemHeads, head: Head): void {
  known.heads.push(head)
  known.sealedTo = Math.max(known.sealedTo, head.seq)
}

/** What only the ends tell: events beyond the head that is kept, or a head that says it was sealed and was not. */
function headFaults(
  itemId: string,
  { heads, sealedSeq, sealedTo }: ItemHeads,
  last: number,
): readonly Fault[] {
  if (sealedSeq === null) return [{ at: itemId, seq: last, code: 'head-missing' }]
  const head = Math.max(...heads.map(({ seq }) => seq))
  return [
    ...(last > head ? [{ at: itemId, seq: last, code: 'head-differs' as const }] : []),
    ...(sealedSeq === sealedTo
      ? []
      : [{ at: itemId, seq: Math.max(sealedSeq, sealedTo), code: 'seal-gap' as const }]),
  ]
}

const toFault = ({ itemId, seq, code }: ChainFault): Fault => ({ at: itemId, seq, code })

async function verifySeals(tx: Tx, regionId: string) {
  const faults: Fault[] = []
  let last: SealedSeal | null = null
  let count = 0
  for (;;) {
    const seals: readonly SealedSeal[] = await listSeals(tx, regionId, last?.seq ?? 0, sealsAtOnce)
    for (const seal of seals) {
      const leaves = await listLeaves(tx, regionId, seal.seq)
      for (const fault of sealFaults(recordHashOf, last, seal, leaves))
        faults.push({ at: String(fault.seq), seq: fault.seq, code: fault.code })
      last = seal
      count += 1
    }
    if (seals.length < sealsAtOnce) break
  }
  for (const seq of await listOrphanSeals(tx, regionId))
    faults.push({ at: String(seq), seq, code: 'seal-gap' })
  return { faults, count, last }
}
