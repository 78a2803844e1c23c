/** What may be done with an account in its state, and why not: the page says so before the server has to. */
import { activateVerdict, disableVerdict, resetVerdict } from '../../../domain/identity/account.ts'
import { type GrantedRole, grantedRoles, grantVerdict } from '../../../domain/identity/rights.ts'
import type { Verdict } from '../../../domain/kernel.ts'

export type AccountState = 'pending' | 'active' | 'locked' | 'disabled'

export const accountActs = ['activate', 'disable', 'unlock', 'reset'] as const
export type AccountAct = (typeof accountActs)[number]

/** Unlocking and resetting are one right, the rest is another. */
export const rightOf: Readonly<Record<AccountAct, string>> = {
  activate: 'account.grant',
  disable: 'account.grant',
  unlock: 'account.unlock',
  reset: 'account.unlock',
}

type Account = {
  readonly state: AccountState
  readonly grants: readonly GrantedRole[]
  readonly own: boolean
  readonly holdsPost: boolean
}

/** The reason that refuses an act, or null. */
export function refusalOf(act: AccountAct, { state, own }: Pick<Account, 'state' | 'own'>): string | null {
  if (own) return 'not-for-oneself'
  const stored = state === 'locked' ? 'active' : state
  switch (act) {
    case 'activate':
      return reasonOf(activateVerdict(stored))
    case 'disable':
      return reasonOf(disableVerdict(stored))
    case 'unlock':
      return state === 'locked' ? null : 'not-locked'
    case 'reset':
      return reasonOf(resetVerdict(stored))
  }
}

export function roleRefusal(role: GrantedRole, { grants, own, holdsPost }: Account): string | null {
  if (own) return 'not-for-oneself'
  if (grants.includes(role)) return null
  const verdict = grantVerdict(grants, role)
  if (!verdict.ok) return verdict.reason
  return holdsPost && role !== 'inspector' ? 'holds-a-post' : null
}

type Findable = {
  readonly login: string
  readonly person: { readonly name: string }
  readonly unit: string | null
  readonly post: string | null
}

/** By name, login, unit or post; every word must be found. */
export function findAccounts<T extends Findable>(accounts: readonly T[], search: string): readonly T[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  return accounts.filter(({ login, person, unit, post }) => {
    const text = [login, person.name, unit, post].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

export { grantedRoles }

const reasonOf = (verdict: Verdict<string>): string | null => (verdict.ok ? null : verdict.reason)
