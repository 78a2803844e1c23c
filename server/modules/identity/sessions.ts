/**
 * Who a token belongs to, on the way of every request.
 *
 * What was found is remembered for three seconds, in this process, and forgotten at once where this process
 * changes an account; other servers follow within those seconds. Timeouts are judged at every request.
 */
import type { Actor } from '../../../domain/identity/rights.ts'
import { mustNote, sessionState } from '../../../domain/identity/session.ts'
import { isAdministrator, standingOf } from '../../../domain/identity/standing.ts'
import type { Day, Instant } from '../../../domain/kernel.ts'
import type { SignedIn } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import { instantOf, type Platform } from '../../platform/context.ts'
import type { IdentityNeeds, NamedPost } from './needs.ts'
import { findInstallation, type Installation } from './queries/installation.ts'
import { findSession, type SessionFacts } from './queries/signed-in.ts'
import { hashOfToken } from './random-secrets.ts'
import { noteSeen } from './store.ts'

const rememberMilliseconds = 3_000
const rememberedAtMost = 10_000

export type Sessions = {
  readonly find: (token: string, ip: string) => Promise<SignedIn | null>
  readonly findHashed: (tokenHash: string, ip: string) => Promise<SignedIn | null>
  /** Something about an account, its posts or their parts has changed. */
  readonly forget: () => void
  /** The installation, once there is one: it never changes again. */
  readonly installation: () => Promise<Installation | null>
}

/** A person as found, before the time is looked at. */
type Found = { readonly facts: SessionFacts; readonly actor: Actor; readonly post: NamedPost | null }
type Remembered = {
  readonly found: Found
  /** Posts are held and acted for by days: at midnight everybody is looked at anew. */
  readonly day: Day
  readonly until: number
  seenAt: Instant
}

export function openSessions(
  platform: Platform,
  needs: Pick<IdentityNeeds, 'heldPosts' | 'partsOf' | 'settings'>,
): Sessions {
  const { settings } = needs
  const remembered = new Map<string, Remembered>()
  let generation = 0
  let installed: Installation | null = null
  const installation = async () => (installed ??= await findInstallation(platform.db))

  async function look(tokenHash: string): Promise<Remembered | null> {
    const entry = remembered.get(tokenHash)
    const day = today(platform.clock)
    if (entry && entry.day === day && performance.now() < entry.until) return entry
    const asOf = generation
    const found = await load(platform, needs, tokenHash)
    if (!found) return null
    const fresh = {
      found,
      day,
      until: performance.now() + rememberMilliseconds,
      seenAt: found.facts.session.lastSeenAt,
    }
    if (remembered.size >= rememberedAtMost) remembered.clear()
    // A change while we were reading: what was read may be what was before it.
    if (asOf === generation) remembered.set(tokenHash, fresh)
    return fresh
  }

  async function findHashed(tokenHash: string, ip: string): Promise<SignedIn | null> {
    const entry = await look(tokenHash)
    if (!entry) return null
    const { facts, actor, post } = entry.found
    const now = instantOf(platform)
    if (sessionState({ ...facts.session, lastSeenAt: entry.seenAt }, now, settings) !== 'alive') return null
    if (mustNote(entry.seenAt, now)) {
      entry.seenAt = now
      await noteSeen(platform.db, tokenHash, now)
    }
    const demo = (await installation())?.demo === true
    const rules = demo ? { ...settings, secondFactorFor: [] } : settings
    const { accountId, name } = actor
    return {
      actor,
      by: { accountId, name, post: post?.title ?? null, unit: post?.unit ?? null, ip },
      standing: standingOf(facts.credentials, actor, now, rules),
      tokenHash,
    }
  }

  return {
    find: (token, ip) => findHashed(hashOfToken(token), ip),
    findHashed,
    forget() {
      generation += 1
      remembered.clear()
    },
    installation,
  }
}

/** An administrator's posts count for nothing: administration and business stay apart. */
async function load(
  { db, clock }: Platform,
  { heldPosts, partsOf }: Pick<IdentityNeeds, 'heldPosts' | 'partsOf'>,
  tokenHash: string,
): Promise<Found | null> {
  const facts = await findSession(db, tokenHash)
  if (facts === null || facts.state !== 'active') return null
  const { accountId, personId, name, regionId, grants } = facts
  const day = today(clock)
  const posts = isAdministrator(grants) ? [] : await heldPosts(db, regionId, personId, day)
  const units = [...new Set(posts.flatMap((post) => [post.unitId, post.rootUnitId]))]
  const parts = units.length === 0 ? [] : await partsOf(db, regionId, units, day)
  return {
    facts,
    actor: { accountId, personId, name, regionId, posts, parts, grants },
    post: posts[0] ?? null,
  }
}
