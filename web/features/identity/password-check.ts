import { type PasswordFaultCode, passwordFaults } from '../../../domain/identity/password.ts'
import { identitySettings } from '../../../domain/identity/settings.ts'

export const passwordRules = [
  'password-too-short',
  'password-few-kinds',
  'password-contains-login',
  'password-contains-name',
  'password-common',
] as const satisfies readonly PasswordFaultCode[]

export type PasswordRule = (typeof passwordRules)[number]

export type Owner = {
  readonly login: string
  readonly name: string
  /** The name of the county, the code of its mechanism: words everybody here knows. */
  readonly familiar: readonly string[]
}

export const { minLength, minClasses, history } = identitySettings.password

/** Each rule with whether a password keeps it, by the same rules the server asks again. */
export function rulesKept(password: string, owner: Owner): readonly { rule: PasswordRule; kept: boolean }[] {
  // An empty login would be found in every password.
  const login = owner.login.trim() === '' ? '\u0000' : owner.login.trim()
  const faults = passwordFaults(password, { ...owner, login }, identitySettings).map(({ code }) => code)
  return passwordRules.map((rule) => ({ rule, kept: password !== '' && !faults.includes(rule) }))
}

/** The words of a county's name that count as known, as the server takes them. */
export function familiarWords(regionName: string | undefined, folder = ''): readonly string[] {
  const place = regionName === undefined ? [] : [regionName, regionName.replace(/[省市区县旗]$/u, '')]
  return [...folder.split('-'), ...place].filter((word) => word !== '')
}
