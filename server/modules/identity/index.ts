/** Accounts, sessions, roles: who somebody is and what that opens. */
import type { BoundRoute, SignedIn } from '../../platform/bind.ts'
import type { Platform, Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs.ts'
import { addDemoAccounts, type DemoAccounts, type DemoPerson } from './demo-accounts.ts'
import type { IdentityNeeds } from './needs.ts'
import { firstRunDoor } from './first-run.ts'
import { routesOf } from './routes.ts'
import { wasReplaced } from './queries/signed-in.ts'
import { hashOfToken } from './random-secrets.ts'
import { passwordHasher } from './password-hash.ts'
import { openSessions } from './sessions.ts'
import { insertInstallation } from './store.ts'
import { disableUnused } from './use-cases/disable-unused.ts'

export { type DemoAccounts, type DemoPerson, findDemoAccounts, keepDemoAccounts } from './demo-accounts.ts'

export type Identity = {
  readonly routes: readonly BoundRoute[]
  readonly jobs: readonly Job[]
  readonly authenticate: (token: string, ip: string) => Promise<SignedIn | null>
  readonly whyEnded: (token: string) => Promise<'signed-in-elsewhere' | null>
  /** After a change of posts or parts: the next request looks again. Without it, within three seconds. */
  readonly forgetActors: () => void
  /** Lines for the server's console, with the one-time token; none where the installation is there. */
  readonly firstRunNotice: (address: string) => Promise<readonly string[]>
  readonly installation: () => Promise<{ readonly regionId: string; readonly demo: boolean } | null>
  /** Within the change that makes the demonstration. */
  readonly installDemo: (tx: Tx, regionId: string) => Promise<void>
  readonly addDemoAccounts: (tx: Tx, regionId: string, people: readonly DemoPerson[]) => Promise<DemoAccounts>
}

export function identityModule(platform: Platform, needs: IdentityNeeds): Identity {
  const sessions = openSessions(platform, needs)
  const deps = { ...needs, platform, sessions, hashPassword: passwordHasher(needs.suite) }
  const door = firstRunDoor(sessions)
  return {
    routes: routesOf(deps, door),
    jobs: [{ name: 'identity-disable-unused', cron: '20 3 * * *', run: () => disableUnused(deps) }],
    authenticate: sessions.find,
    whyEnded: async (token) =>
      (await wasReplaced(platform.db, hashOfToken(token))) ? 'signed-in-elsewhere' : null,
    forgetActors: sessions.forget,
    firstRunNotice: door.notice,
    installation: sessions.installation,
    installDemo: (tx, regionId) =>
      insertInstallation(tx, { regionId, demo: true, at: platform.clock.now().toISOString() }),
    addDemoAccounts: (tx, regionId, people) => addDemoAccounts(deps, tx, regionId, people),
  }
}
