import type { Platform } from '../../platform/context.ts'
import type { IdentityNeeds } from './needs.ts'
import type { PasswordHasher } from './password-hash.ts'
import type { Sessions } from './sessions.ts'

/** What every use case here works with. */
export type IdentityDeps = IdentityNeeds & {
  readonly platform: Platform
  readonly sessions: Sessions
  readonly hashPassword: PasswordHasher
}
