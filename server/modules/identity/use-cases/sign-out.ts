import type { SignedIn } from '../../../platform/bind.ts'
import { instantOf } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import type { IdentityDeps } from '../deps.ts'
import { endSession } from '../store.ts'

/** The session ends on the server: the cookie's token is worth nothing from now on. */
export async function signOut(deps: IdentityDeps, { actor, by, tokenHash }: SignedIn): Promise<void> {
  const { platform, sessions } = deps
  await change(platform, async (tx) => {
    if (!(await endSession(tx, tokenHash, instantOf(platform)))) return
    await record(platform, tx, by, {
      item: { regionId: actor.regionId, kind: 'account', id: actor.accountId },
      type: 'account.signed-out',
      data: {},
    })
  })
  sessions.forget()
}
