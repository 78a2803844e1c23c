import type { Call } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { change } from '../../../platform/road.ts'
import type { IdentityDeps } from '../deps.ts'
import { addAccount } from '../new-account.ts'
import { insistMay } from '../policy.ts'
import { newPassword } from '../random-secrets.ts'
import { findPersonName, findTaken } from '../store.ts'

/** The system administrator makes an account; it opens nothing before the security administrator activates it. */
export async function createAccount(
  { platform, hashPassword }: IdentityDeps,
  call: Call,
  { personId, login }: { readonly personId: string; readonly login: string },
): Promise<{ readonly id: string; readonly version: number; readonly initialPassword: string }> {
  insistMay(call, 'account.create')
  const { regionId } = call.actor
  const initialPassword = newPassword()
  const passwordHash = await hashPassword(initialPassword)
  try {
    const made = await change(platform, async (tx) => {
      const name = await findPersonName(tx, regionId, personId)
      if (name === null) throw new Refused('not-found')
      const taken = await findTaken(tx, regionId, { login, personId })
      if (taken !== null) throw alreadyThere(taken)
      const mustChangePassword = true
      const account = { regionId, personId, name, login, passwordHash, mustChangePassword, role: null }
      return addAccount(platform, tx, call.by, { ...account, state: 'pending' })
    })
    return { ...made, initialPassword }
  } catch (error) {
    // Two at once: the second is told by the table.
    if (constraintOf(error) === 'account_by_login') throw alreadyThere('login')
    if (constraintOf(error) === 'account_by_person') throw alreadyThere('person')
    throw error
  }
}

function alreadyThere(what: 'login' | 'person'): Refused {
  return what === 'login'
    ? new Refused('already-exists', {
        reason: 'login-taken',
        fields: [{ path: 'body.login', code: 'login-taken' }],
      })
    : new Refused('already-exists', {
        reason: 'has-account',
        fields: [{ path: 'body.personId', code: 'has-account' }],
      })
}

function constraintOf(error: unknown): unknown {
  return error instanceof Error && 'constraint' in error ? error.constraint : undefined
}
