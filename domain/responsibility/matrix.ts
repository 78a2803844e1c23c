/**
 * The responsibility matrix: every indicator and sub-indicator down to a named person, on one day.
 *
 * A gap is a column that must name somebody and does not: nothing set, or a post nobody holds. A gap of
 * a unit (principal, deputy in charge, liaison) stands once, at the first indicator the unit leads; a
 * sub-indicator shows what it takes from its indicator, and only its own gaps count.
 */
import type { PostKind } from '../organization/posts.ts'
import { type Duty, noDuty, type WorkingDuty, workingDuty } from './duty.ts'

export const gapKinds = [
  'principal',
  'deputy',
  'leadership-member',
  'section',
  'responsible',
  'backup',
  'liaison',
] as const
export type Gap = (typeof gapKinds)[number]

/** A post of a leading unit with whoever holds it. */
export type MatrixPost = {
  readonly postId: string
  readonly kind: PostKind
  readonly title: string
  readonly unitId: string
  readonly rootUnitId: string
  readonly person: string | null
  readonly hasAccount: boolean
}

export type Who = {
  readonly postId: string | null
  readonly name: string | null
  readonly post: string | null
  readonly hasAccount: boolean
}

export type MatrixIndicator = {
  readonly code: string
  readonly parentCode: string | null
  /** The unit in the lead, and the unit it belongs to where it is a section. */
  readonly unitId: string
  readonly rootUnitId: string
}

export type MatrixSource = {
  /** Indicators each followed by its sub-indicators. */
  readonly indicators: readonly MatrixIndicator[]
  readonly duties: ReadonlyMap<string, Duty>
  readonly posts: readonly MatrixPost[]
  readonly sections: ReadonlyMap<string, { readonly id: string; readonly name: string }>
  readonly people: ReadonlyMap<string, { readonly name: string; readonly hasAccount: boolean }>
}

export type MatrixRow = {
  readonly code: string
  readonly principal: Who | null
  readonly deputy: Who | null
  readonly leadershipMember: Who | null
  readonly section: { readonly id: string; readonly name: string } | null
  readonly responsible: Who | null
  readonly backup: Who | null
  readonly liaison: Who | null
  readonly gaps: readonly Gap[]
  /** What was set for this very indicator; the rest a sub-indicator takes from the one above it. */
  readonly own: Readonly<Record<'leadershipMember' | 'section' | 'responsible' | 'backup', boolean>>
}

export function matrixOf(source: MatrixSource): readonly MatrixRow[] {
  const posts = new Map(source.posts.map((post) => [post.postId, post]))
  const postsOfUnit = Map.groupBy(source.posts, ({ unitId }) => unitId)
  const told = new Set<string>()
  return source.indicators.map((indicator) => {
    const { code, parentCode, unitId, rootUnitId } = indicator
    const duty = dutyOf(source, posts, indicator)
    const unitPosts = postsOfUnit.get(rootUnitId) ?? []
    const section = source.sections.get(duty.sectionId ?? (unitId === rootUnitId ? '' : unitId)) ?? null
    const row = {
      code,
      principal: held(unitPosts, 'principal'),
      deputy: held(unitPosts, 'deputy-in-charge'),
      leadershipMember: whoAt(posts, duty.leadershipMemberPostId),
      section,
      responsible: responsibleOf(source, posts, duty, section),
      backup: whoAt(posts, duty.backupPostId),
      liaison: held(unitPosts, 'liaison'),
    }
    const first = parentCode === null && !told.has(rootUnitId)
    told.add(rootUnitId)
    const missing = gapKinds.filter(
      (gap) => isMissing(row, gap) && counts(gap, parentCode === null, first, duty),
    )
    return { ...row, gaps: missing, own: ownOf(source, indicator, duty) }
  })
}

function dutyOf(
  source: MatrixSource,
  posts: ReadonlyMap<string, MatrixPost>,
  indicator: MatrixIndicator,
): WorkingDuty {
  const own = source.duties.get(indicator.code) ?? noDuty
  const above =
    (indicator.parentCode === null ? undefined : source.duties.get(indicator.parentCode)) ?? noDuty
  return workingDuty(own, above, (postId) => {
    const post = posts.get(postId)
    return post && source.sections.has(post.unitId) ? post.unitId : null
  })
}

function ownOf(
  { duties, sections, posts }: MatrixSource,
  { code, parentCode }: MatrixIndicator,
  { own, responsiblePostId }: WorkingDuty,
): MatrixRow['own'] {
  if (parentCode !== null) {
    const post = own.responsible ? posts.find(({ postId }) => postId === responsiblePostId) : undefined
    const section = (duties.get(code)?.sectionId ?? null) !== null
    return { ...own, section: section || (post !== undefined && sections.has(post.unitId)) }
  }
  return { leadershipMember: true, section: true, responsible: true, backup: true }
}

/** Of several posts of one kind, the first that somebody holds. */
function held(posts: readonly MatrixPost[], kind: PostKind): Who | null {
  const fitting = posts.filter((post) => post.kind === kind)
  const post = fitting.find(({ person }) => person !== null) ?? fitting[0]
  return post ? whoOf(post) : null
}

const whoOf = (post: MatrixPost): Who => ({
  postId: post.postId,
  name: post.person,
  post: post.title,
  hasAccount: post.hasAccount,
})

function whoAt(posts: ReadonlyMap<string, MatrixPost>, postId: string | null): Who | null {
  const post = postId === null ? undefined : posts.get(postId)
  return post ? whoOf(post) : null
}

/** A post, a person without one, or the section as a body. */
function responsibleOf(
  source: MatrixSource,
  posts: ReadonlyMap<string, MatrixPost>,
  duty: WorkingDuty,
  section: { readonly name: string } | null,
): Who | null {
  if (duty.responsiblePostId !== null) return whoAt(posts, duty.responsiblePostId)
  const person = duty.responsiblePersonId === null ? undefined : source.people.get(duty.responsiblePersonId)
  if (person) return { postId: null, name: person.name, post: null, hasAccount: person.hasAccount }
  return section === null ? null : { postId: null, name: section.name, post: null, hasAccount: false }
}

function isMissing(row: Omit<MatrixRow, 'gaps' | 'own'>, gap: Gap): boolean {
  switch (gap) {
    case 'section':
      return row.section === null
    case 'leadership-member':
      return (row.leadershipMember?.name ?? null) === null
    case 'principal':
    case 'deputy':
    case 'responsible':
    case 'backup':
    case 'liaison':
      return (row[gap]?.name ?? null) === null
  }
}

function counts(gap: Gap, isIndicator: boolean, firstOfUnit: boolean, { own }: WorkingDuty): boolean {
  switch (gap) {
    case 'principal':
    case 'deputy':
    case 'liaison':
      return firstOfUnit
    case 'section':
      return isIndicator
    case 'leadership-member':
      return isIndicator || own.leadershipMember
    case 'responsible':
      return isIndicator || own.responsible
    case 'backup':
      return isIndicator || own.backup
  }
}
