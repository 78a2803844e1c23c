/** The fields people set on the records of the organisation, as each record's history names them. */
import type { FieldKind } from '../task/fields.ts'

export const recordFieldKinds = [
  /** Codes of the program. */
  'unit-kind',
  'post-kind',
  'account-state',
  /** Codes of granted roles, a space between. */
  'roles',
  /** Never the value: `kept` where there is one, `changed` where it is another now. */
  'secret',
] as const
export type RecordFieldKind = FieldKind | (typeof recordFieldKinds)[number]

export const recordFields = {
  unit: { kind: 'unit-kind', name: 'text', shortName: 'text', parent: 'name' },
  post: {
    unit: 'name',
    kind: 'post-kind',
    title: 'text',
    holder: 'name',
    startsOn: 'day',
    endsOn: 'day',
    /** The last day of whoever held it before, where a successor ends that tenure. */
    formerEndsOn: 'day',
  },
  person: { name: 'text', phone: 'secret' },
  responsibility: {
    leadershipMember: 'name',
    section: 'name',
    responsiblePost: 'name',
    responsiblePerson: 'name',
    backup: 'name',
    startsOn: 'day',
  },
  account: {
    login: 'text',
    person: 'name',
    state: 'account-state',
    roles: 'roles',
    locked: 'flag',
    password: 'secret',
    secondFactor: 'secret',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, RecordFieldKind>>>>

export type RecordKind = keyof typeof recordFields

/** A number or password that must not be told: that it is there, gone, or another one now. */
export function secretChange(had: boolean, has: boolean) {
  return { before: had ? 'kept' : null, after: has ? (had ? 'changed' : 'kept') : null }
}
