/** Where a person goes who cannot go on as before, and how they come back. */
import type { SessionView } from '../../contract/identity.ts'

export const signInPath: string = '/sign-in'
export const passwordPath: string = '/account/password'
export const secondFactorPath: string = '/account/second-factor'
export const firstRunPath: string = '/first-run'

/** Pages that people reach while something is still to be set; nobody is sent away from them. */
const waitingRooms: readonly string[] = [signInPath, passwordPath, secondFactorPath, firstRunPath]

export function isWaitingRoom(path: string): boolean {
  return waitingRooms.includes(path)
}

/** The page a session has to see first, or null when it may go where it wants. */
export function firstStop(session: SessionView): string | null {
  if (session.firstRun) return firstRunPath
  if (!session.signedIn || session.account === null) return signInPath
  switch (session.account.standing) {
    case 'must-change-password':
      return passwordPath
    case 'must-set-second-factor':
      return secondFactorPath
    case 'good':
      return null
  }
}

/** Where to go after signing in: only ways within this site lead back. */
export function wayBack(back: unknown): string {
  const within = typeof back === 'string' && /^\/(?![/\\])/.test(back)
  return within && !isWaitingRoom(back.split('?')[0] ?? '') ? back : '/'
}
