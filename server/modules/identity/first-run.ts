/**
 * The one-time token of an empty installation: printed on the server's console, its hash kept in memory
 * alone. It is worth nothing once the installation is there, and a new one is made at every start.
 */
import { sameSecret, sha256 } from '../../platform/hash.ts'
import { newToken } from './random-secrets.ts'
import type { Sessions } from './sessions.ts'

export type FirstRunDoor = {
  /** What to print on the console, or nothing where there is nothing to set up. */
  readonly notice: (address: string) => Promise<readonly string[]>
  readonly fits: (token: string) => boolean
}

export function firstRunDoor({ installation }: Pick<Sessions, 'installation'>): FirstRunDoor {
  let hash: string | null = null
  return {
    async notice(address) {
      if ((await installation()) !== null) return []
      const token = newToken()
      hash = sha256(token)
      return [
        `首次设置 First run   ${address}/first-run`,
        `一次性令牌 One-time token   ${token}`,
        '令牌只在本次启动有效，设置完成即作废。 Good for this start only; void once the set-up is done.',
      ]
    },
    fits: (token) => hash !== null && sameSecret(sha256(token), hash),
  }
}
