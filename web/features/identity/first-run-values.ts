/** What the first-run page collects, and what it can say about it before it is sent. */
import { familiarWords } from './password-check.ts'

export const administrators = ['system', 'security', 'audit'] as const
export type Administrator = (typeof administrators)[number]

export type Founder = { readonly name: string; readonly login: string; readonly password: string }

export type FirstRunValues = {
  readonly token: string
  readonly mechanism: string
  readonly administrators: Readonly<Record<Administrator, Founder>>
  readonly office: Founder & { readonly postTitle: string }
}

const nobody: Founder = { name: '', login: '', password: '' }

export function emptyValues(token: string, postTitle: string): FirstRunValues {
  return {
    token,
    mechanism: '',
    administrators: { system: nobody, security: nobody, audit: nobody },
    office: { ...nobody, postTitle },
  }
}

export type FoundersFaults = Readonly<Record<string, 'same-login' | 'same-password'>>

/** By path: what two of the four have in common and must not. */
export function sharedFaults({ administrators: three, office }: FirstRunValues): FoundersFaults {
  const all = [
    ...administrators.map((key) => ({ path: `administrators.${key}`, ...three[key] })),
    { path: 'office', ...office },
  ]
  const faults: Record<string, 'same-login' | 'same-password'> = {}
  all.forEach((one, index) => {
    const before = all.slice(0, index)
    const login = one.login.trim().toLowerCase()
    if (login !== '' && before.some((other) => other.login.trim().toLowerCase() === login))
      faults[`${one.path}.login`] = 'same-login'
    if (one.password !== '' && before.some((other) => other.password === one.password))
      faults[`${one.path}.password`] = 'same-password'
  })
  return faults
}

/** What everybody will know once a mechanism is chosen. */
export function knownWords(mechanism: string): readonly string[] {
  return mechanism === '' ? [] : familiarWords(undefined, mechanism)
}
