/** What the form of a duty starts with and what it sends: a sub-indicator sends only what is its own. */
import type { ResponsibilityRow } from '../../../contract/responsibility.ts'

/** Who answers: as the indicator above, a post, a person without one, or the section as a body. */
export type Mode = 'above' | 'post' | 'person' | 'section'

export type AssignmentValues = {
  readonly leadershipMember: string | null
  readonly mode: Mode
  readonly section: string | null
  readonly post: string | null
  readonly person: string | null
  readonly backup: string | null
  readonly startsOn: string
}

type Person = { readonly id: string; readonly name: string }

/** What a row shows, less what it takes from the indicator above it. */
export function valuesOf(
  row: ResponsibilityRow,
  above: ResponsibilityRow | null,
  people: readonly Person[],
  today: string,
): AssignmentValues {
  const own = (id: string | null | undefined, aboveId: string | null | undefined): string | null =>
    id === undefined || id === aboveId ? null : id
  const sameResponsible =
    above !== null &&
    (row.section === null || row.section.id === above.section?.id) &&
    row.responsible?.postId === above.responsible?.postId &&
    row.responsible?.name === above.responsible?.name
  const { mode, person } = responsibleOf(row, people)
  return {
    leadershipMember: own(row.leadershipMember?.postId, above?.leadershipMember?.postId),
    mode: sameResponsible ? 'above' : mode,
    section: sameResponsible ? null : (row.section?.id ?? null),
    post: sameResponsible ? null : (row.responsible?.postId ?? null),
    person: sameResponsible ? null : person,
    backup: own(row.backup?.postId, above?.backup?.postId),
    startsOn: today,
  }
}

function responsibleOf(
  { responsible, section }: ResponsibilityRow,
  people: readonly Person[],
): { mode: Mode; person: string | null } {
  if (responsible === null || responsible.postId !== null) return { mode: 'post', person: null }
  if (responsible.name === section?.name) return { mode: 'section', person: null }
  // A row names a person without a post; where two share the name, the form asks again.
  const named = people.filter(({ name }) => name === responsible.name)
  return { mode: 'person', person: named.length === 1 ? (named[0]?.id ?? null) : null }
}

export function bodyOf(values: AssignmentValues, version: number) {
  const { mode } = values
  return {
    version,
    leadershipMemberPostId: values.leadershipMember,
    sectionId: mode === 'above' ? null : values.section,
    responsiblePostId: mode === 'post' ? values.post : null,
    responsiblePersonId: mode === 'person' ? values.person : null,
    backupPostId: values.backup,
    startsOn: values.startsOn,
  }
}

/** The new state under what was typed: what the person left alone becomes what it is now. */
export function takeUnder(
  values: AssignmentValues,
  first: AssignmentValues,
  latest: AssignmentValues,
): AssignmentValues {
  const answered = ['mode', 'section', 'post', 'person'] as const
  const untouched = answered.every((key) => values[key] === first[key])
  const { mode, section, post, person } = untouched ? latest : values
  return {
    leadershipMember:
      values.leadershipMember === first.leadershipMember ? latest.leadershipMember : values.leadershipMember,
    backup: values.backup === first.backup ? latest.backup : values.backup,
    startsOn: values.startsOn,
    mode,
    section,
    post,
    person,
  }
}

/** What somebody else changed in a row while a form was open. */
export function changesBetween(before: ResponsibilityRow, after: ResponsibilityRow) {
  const columns = {
    member: (row: ResponsibilityRow) => row.leadershipMember?.name ?? null,
    section: (row: ResponsibilityRow) => row.section?.name ?? null,
    responsible: (row: ResponsibilityRow) => row.responsible?.name ?? null,
    backup: (row: ResponsibilityRow) => row.backup?.name ?? null,
  } as const
  const keys = ['member', 'section', 'responsible', 'backup'] as const
  return keys
    .map((column) => ({ column, before: columns[column](before), after: columns[column](after) }))
    .filter((change) => change.before !== change.after)
}
