/**
 * Rights = verbs × scope.
 *
 * A right comes from a post held today, never from a name. The same post gives different rights
 * depending on the part its unit plays in a mechanism: member, office (runs the daily work) or
 * leading group (decides). Administrators hold no post's rights: theirs come from a grant, exclude
 * each other, and show no business data.
 *
 * Scopes, from narrow to wide:
 * - `own`: what the actor's own post holds, or records for others who cannot (the desk);
 * - `unit`: what the actor's unit holds (a post of the unit covers its sections, a section's post
 *   covers the section);
 * - `lead`: what the actor's unit may see because it leads or assists it, or leads what it is part of;
 * - `mechanism`: everything of the mechanisms whose office or leading group the actor sits in;
 * - `region`: everything of the actor's region.
 */
import type { HeldPost, PostKind } from '../organization/posts.ts'

export const scopes = ['own', 'unit', 'lead', 'mechanism', 'region'] as const
export type Scope = (typeof scopes)[number]

export const verbs = [
  'task.view',
  'task.issue',
  'task.acknowledge',
  'task.decompose',
  'task.report',
  'task.urge',
  'task.instruct',
  'task.request-closure',
  'task.verify',
  'task.attach',
  'task.return',
  'task.extend',
  'task.suspend',
  'task.cancel',
  'task.transfer',
  'task.rule',
  'task.cancel-outright',
  'filing.view',
  'filing.fill',
  'filing.approve',
  'filing.review',
  'period.manage',
  'document.view',
  'document.draft',
  'document.review',
  'document.sign',
  'document.issue',
  'scoring.view',
  'scoring.release',
  'scoring.rivals',
  'conference.view',
  'conference.request',
  'conference.opine',
  'conference.attend',
  'conference.convene',
  'conference.record',
  'conference.decide',
  'conference.sign',
  'organization.view',
  'organization.edit',
  'responsibility.assign',
  'liaison.appoint',
  'acting.set',
  'handover.make',
  'mechanism.view',
  'mechanism.load',
  'calendar.view',
  'calendar.edit',
  'account.view',
  'account.history',
  'account.create',
  'account.grant',
  'account.unlock',
  'audit.view',
  'audit.verify',
] as const
export type Verb = (typeof verbs)[number]

export type Rights = Readonly<Partial<Record<Verb, Scope>>>

export const administratorRoles = ['system-administrator', 'security-administrator', 'auditor'] as const
export type AdministratorRole = (typeof administratorRoles)[number]

export const grantedRoles = [...administratorRoles, 'inspector'] as const
export type GrantedRole = (typeof grantedRoles)[number]

const everybody: Rights = {
  'organization.view': 'region',
  'mechanism.view': 'region',
  'calendar.view': 'region',
}

/** Whoever holds a post reads the county's scores. */
const reader: Rights = { 'scoring.view': 'region' }

const unitLeader: Rights = {
  ...reader,
  'document.view': 'lead',
  'conference.view': 'lead',
  'conference.request': 'unit',
  'conference.opine': 'unit',
  'conference.attend': 'unit',
  'filing.view': 'lead',
  'filing.fill': 'unit',
  'filing.approve': 'unit',
  'task.view': 'lead',
  'task.acknowledge': 'unit',
  'task.decompose': 'unit',
  'task.report': 'unit',
  'task.urge': 'lead',
  'task.request-closure': 'unit',
  'task.attach': 'unit',
  'task.return': 'unit',
  'task.extend': 'unit',
  'task.suspend': 'unit',
  'task.cancel': 'unit',
  'task.transfer': 'unit',
  'responsibility.assign': 'unit',
  'liaison.appoint': 'unit',
  'handover.make': 'unit',
}

/** What a post gives in a unit that is a member of the mechanism. */
export const memberRights: Readonly<Record<PostKind, Rights>> = {
  principal: unitLeader,
  'deputy-in-charge': unitLeader,
  'leadership-member': {
    ...reader,
    'document.view': 'lead',
    'conference.view': 'lead',
    'conference.request': 'lead',
    'conference.attend': 'unit',
    'filing.view': 'lead',
    'filing.fill': 'lead',
    'task.view': 'lead',
    'task.acknowledge': 'own',
    'task.decompose': 'own',
    'task.report': 'own',
    'task.urge': 'lead',
    'task.request-closure': 'own',
    'task.attach': 'own',
    'task.return': 'own',
    'task.extend': 'own',
    'task.suspend': 'own',
  },
  'section-head': {
    ...reader,
    'document.view': 'lead',
    'conference.view': 'lead',
    'conference.request': 'lead',
    'filing.view': 'lead',
    'filing.fill': 'lead',
    // Where a section is itself a member, in the mechanism of its unit, its head is its leader.
    'conference.opine': 'unit',
    'conference.attend': 'unit',
    'filing.approve': 'unit',
    'task.view': 'lead',
    'task.acknowledge': 'unit',
    'task.decompose': 'unit',
    'task.report': 'unit',
    'task.urge': 'unit',
    'task.request-closure': 'unit',
    'task.attach': 'unit',
    'task.return': 'unit',
    'task.extend': 'unit',
    'task.suspend': 'unit',
    'task.transfer': 'unit',
    'handover.make': 'unit',
  },
  officer: {
    ...reader,
    'document.view': 'lead',
    'conference.view': 'lead',
    'filing.view': 'lead',
    'filing.fill': 'lead',
    'task.view': 'lead',
    'task.acknowledge': 'own',
    'task.decompose': 'own',
    'task.report': 'own',
    'task.request-closure': 'own',
    'task.attach': 'own',
    'task.extend': 'own',
  },
  liaison: {
    ...reader,
    'document.view': 'lead',
    'conference.view': 'lead',
    'conference.request': 'unit',
    'conference.opine': 'unit',
    'conference.attend': 'unit',
    'filing.view': 'lead',
    'filing.fill': 'unit',
    'task.view': 'lead',
    'task.acknowledge': 'unit',
    'task.decompose': 'own',
    'task.report': 'unit',
    'task.request-closure': 'own',
    'task.attach': 'unit',
  },
}

const officeClerk: Rights = {
  ...reader,
  'document.view': 'mechanism',
  'document.draft': 'mechanism',
  'document.issue': 'mechanism',
  'conference.view': 'mechanism',
  'conference.request': 'unit',
  'conference.opine': 'unit',
  'conference.attend': 'unit',
  'conference.convene': 'mechanism',
  'conference.record': 'mechanism',
  'filing.view': 'mechanism',
  'filing.review': 'mechanism',
  'period.manage': 'mechanism',
  'scoring.release': 'mechanism',
  'scoring.rivals': 'mechanism',
  'task.view': 'mechanism',
  'task.issue': 'mechanism',
  // For a unit in which nobody has an account.
  'task.acknowledge': 'own',
  'task.decompose': 'own',
  'task.report': 'own',
  'task.request-closure': 'own',
  'task.urge': 'mechanism',
  'task.verify': 'mechanism',
  'task.attach': 'mechanism',
  'task.suspend': 'mechanism',
  'task.cancel': 'mechanism',
  'task.rule': 'mechanism',
  'organization.edit': 'region',
  'responsibility.assign': 'mechanism',
  'liaison.appoint': 'mechanism',
  'acting.set': 'region',
  'handover.make': 'region',
  'calendar.edit': 'region',
}

const officeHead: Rights = {
  ...officeClerk,
  'document.review': 'mechanism',
  'conference.sign': 'mechanism',
  'mechanism.load': 'region',
  'task.instruct': 'mechanism',
  'task.cancel-outright': 'mechanism',
}

/** What a post gives in the office that runs the mechanism. */
export const officeRights: Readonly<Record<PostKind, Rights>> = {
  principal: { ...officeHead, 'document.sign': 'mechanism' },
  'deputy-in-charge': officeHead,
  'leadership-member': officeHead,
  'section-head': officeClerk,
  officer: officeClerk,
  liaison: officeClerk,
}

const leader: Rights = {
  ...reader,
  'document.view': 'mechanism',
  'conference.view': 'mechanism',
  'conference.attend': 'unit',
  'conference.decide': 'mechanism',
  'filing.view': 'mechanism',
  'task.view': 'mechanism',
  'task.instruct': 'mechanism',
  'task.urge': 'mechanism',
}

/** Whoever leads the group signs what it issues. */
const groupSigner: Rights = { ...leader, 'document.sign': 'mechanism' }

/** What a seat in the leading group gives. */
export const leadingGroupRights: Readonly<Record<PostKind, Rights>> = {
  principal: groupSigner,
  'deputy-in-charge': groupSigner,
  'leadership-member': groupSigner,
  'section-head': leader,
  officer: leader,
  liaison: {
    ...reader,
    'document.view': 'mechanism',
    'conference.view': 'mechanism',
    'conference.attend': 'unit',
    'filing.view': 'mechanism',
    'task.view': 'mechanism',
  },
}

/** What a grant gives. The system administrator creates, the security administrator grants, the auditor reads. */
export const grantRights: Readonly<Record<GrantedRole, Rights>> = {
  'system-administrator': {
    'account.view': 'region',
    'account.create': 'region',
    'mechanism.load': 'region',
    'organization.edit': 'region',
    'calendar.edit': 'region',
  },
  'security-administrator': {
    'account.view': 'region',
    'account.history': 'region',
    'account.grant': 'region',
    'account.unlock': 'region',
  },
  auditor: {
    'account.view': 'region',
    'account.history': 'region',
    'audit.view': 'region',
    'audit.verify': 'region',
  },
  inspector: {
    ...reader,
    'document.view': 'region',
    'conference.view': 'region',
    'filing.view': 'region',
    'task.view': 'region',
    'task.verify': 'region',
    'task.attach': 'region',
  },
}

/** A part that one of the actor's units plays in a mechanism. */
export type Part = {
  readonly mechanismId: string
  readonly part: 'office' | 'leading-group' | 'member'
  readonly unitId: string
}

export type Actor = {
  readonly accountId: string
  readonly personId: string
  readonly name: string
  readonly regionId: string
  readonly posts: readonly HeldPost[]
  readonly parts: readonly Part[]
  readonly grants: readonly GrantedRole[]
}

/** What a right is asked for. Everything comes from the stored item, never from the request. */
export type Target = {
  readonly regionId: string
  readonly mechanismId?: string
  /** The post that holds the item. */
  readonly postId?: string | null
  /** The post that records for it: the same, or one above where nobody there can. */
  readonly deskPostId?: string | null
  /** The unit or section that holds the item, and the unit it belongs to. */
  readonly unitId?: string
  readonly rootUnitId?: string
  /** Root units that may see the item: lead, assisting, and the leads of what it is part of. */
  readonly involvedUnitIds?: readonly string[]
}

/** An authority to act is not handed on: what was given by writing is given again by writing only. */
const neverByActing: readonly Verb[] = ['acting.set']

/** A right with the post (or grant) it came from, so that a scope can be measured from there. */
type Held = { readonly rights: Rights; readonly post: HeldPost | null; readonly part: Part | null }

function held(actor: Actor): readonly Held[] {
  const fromPosts = actor.posts.flatMap((post): Held[] => {
    const parts = actor.parts.filter((part) => part.unitId === post.unitId || part.unitId === post.rootUnitId)
    return parts.length === 0
      ? [{ rights: rightsThrough(post, memberRights[post.kind]), post, part: null }]
      : parts.map((part) => ({ rights: rightsThrough(post, rightsOfPart(part.part)[post.kind]), post, part }))
  })
  const fromGrants = actor.grants.map((role): Held => ({ rights: grantRights[role], post: null, part: null }))
  const common: Held = { rights: everybody, post: null, part: null }
  return [...fromPosts, ...fromGrants, common]
}

function rightsThrough({ actingFor }: HeldPost, rights: Rights): Rights {
  if (actingFor === undefined) return rights
  return Object.fromEntries(
    Object.entries(rights).filter(([verb]) => !neverByActing.some((one) => one === verb)),
  )
}

function rightsOfPart(part: Part['part']): Readonly<Record<PostKind, Rights>> {
  switch (part) {
    case 'office':
      return officeRights
    case 'leading-group':
      return leadingGroupRights
    case 'member':
      return memberRights
  }
}

function covers(scope: Scope, { post, part }: Held, target: Target): boolean {
  const inUnit =
    post !== null &&
    (post.unitId === target.unitId || (post.unitId === post.rootUnitId && post.unitId === target.rootUnitId))
  const own = post !== null && (post.postId === target.postId || post.postId === target.deskPostId)
  switch (scope) {
    case 'own':
      return own
    case 'unit':
      return inUnit || own
    case 'lead':
      return inUnit || (post !== null && (target.involvedUnitIds ?? []).includes(post.rootUnitId))
    case 'mechanism':
      return part !== null && part.mechanismId === target.mechanismId
    case 'region':
      return true
  }
}

/** May the actor do this to that? The region is always the first fence. */
export function may(actor: Actor, verb: Verb, target: Target): boolean {
  if (actor.regionId !== target.regionId) return false
  return held(actor).some((entry) => {
    const scope = entry.rights[verb]
    return scope !== undefined && covers(scope, entry, target)
  })
}

/** May the actor do this to anything at all? For menus and for the door of a list; never instead of {@link may}. */
export function mayAnywhere(actor: Actor, verb: Verb): boolean {
  return held(actor).some((entry) => entry.rights[verb] !== undefined)
}

/** Every verb the actor holds in some scope. */
export function verbsOf(actor: Actor): readonly Verb[] {
  return verbs.filter((verb) => mayAnywhere(actor, verb))
}

/** What a list may contain: whole region, whole mechanisms, and items that involve certain root units. */
export type ListScope = {
  readonly regionId: string
  readonly everything: boolean
  readonly mechanismIds: readonly string[]
  readonly unitIds: readonly string[]
}

/** The widest list of items on which the actor holds a verb. An empty scope lists nothing. */
export function listScope(actor: Actor, verb: Verb): ListScope {
  const entries = held(actor).filter((entry) => entry.rights[verb] !== undefined)
  const scopeOf = (entry: Held) => entry.rights[verb]
  return {
    regionId: actor.regionId,
    everything: entries.some((entry) => scopeOf(entry) === 'region'),
    mechanismIds: unique(
      entries.flatMap((entry) =>
        scopeOf(entry) === 'mechanism' && entry.part ? [entry.part.mechanismId] : [],
      ),
    ),
    unitIds: unique(
      entries.flatMap((entry) =>
        entry.post && scopeOf(entry) !== 'mechanism' ? [entry.post.rootUnitId] : [],
      ),
    ),
  }
}

/**
 * The addresses at which the actor reads to-dos. A to-do is written to one address: a post, every holder of a
 * verb over a unit (or over a mechanism) where no single post can be named, or a person, for what concerns
 * nobody else: signing for what one hands over or takes.
 */
export function addresses(actor: Actor): readonly string[] {
  return unique([
    toPerson(actor.personId),
    ...held(actor).flatMap((entry) => {
      const own = entry.post ? [toPost(entry.post.postId)] : []
      const shared = verbs.flatMap((verb) => {
        const scope = entry.rights[verb]
        if (scope === 'unit' && entry.post) return [toUnit(entry.post.unitId, verb)]
        if (scope === 'mechanism' && entry.part) return [toMechanism(entry.part.mechanismId, verb)]
        return []
      })
      return [...own, ...shared]
    }),
  ])
}

export const toPost = (postId: string): string => `post:${postId}`
export const toPerson = (personId: string): string => `person:${personId}`
export const toUnit = (unitId: string, verb: Verb): string => `unit:${unitId}:${verb}`
export const toMechanism = (mechanismId: string, verb: Verb): string => `mechanism:${mechanismId}:${verb}`

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}

export type GrantRefusal = 'administrators-exclude-each-other' | 'already-granted' | 'not-for-oneself'

/** Which role may join the ones an account already has: no two administrators in one account. */
export function grantVerdict(present: readonly GrantedRole[], role: GrantedRole) {
  const isAdministrator = (r: GrantedRole) => administratorRoles.some((a) => a === r)
  if (present.includes(role)) return { ok: false, reason: 'already-granted' } as const
  if (present.length > 0 && (isAdministrator(role) || present.some(isAdministrator)))
    return { ok: false, reason: 'administrators-exclude-each-other' } as const
  return { ok: true } as const
}
