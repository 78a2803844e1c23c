/**
 * What a password must be. Every fault is named at once, so that nobody has to guess twice.
 *
 * Common is what remains short once everything guessable is taken out: well-known words, habits of the
 * keyboard (1qaz2wsx, qwer), runs and repeats (123456, aaa), years and days, and the words everybody here
 * knows (`familiar`: the name of the county, the code of the mechanism). So `Woaini1314!` and `P@ssw0rd2024`
 * fall without standing in a list.
 */
import type { Facts } from '../kernel.ts'
import type { IdentitySettings } from './settings.ts'

export const passwordFaultCodes = [
  'password-too-short',
  'password-few-kinds',
  'password-contains-login',
  'password-contains-name',
  'password-common',
  'password-used-before',
  'password-same-as-other',
] as const
export type PasswordFaultCode = (typeof passwordFaultCodes)[number]
export type PasswordFault = { readonly code: PasswordFaultCode; readonly facts?: Facts }

export type PasswordOwner = {
  readonly login: string
  readonly name: string
  /** Words everybody in this installation knows. */
  readonly familiar: readonly string[]
}

/** Whether it was used before is for the caller to find out: only hashes are kept. */
export function passwordFaults(
  password: string,
  owner: PasswordOwner,
  { password: rules }: Pick<IdentitySettings, 'password'>,
): readonly PasswordFault[] {
  const text = password.normalize('NFKC')
  const lower = text.toLowerCase()
  const faults: PasswordFault[] = []
  if ([...text].length < rules.minLength)
    faults.push({ code: 'password-too-short', facts: { min: rules.minLength } })
  if (kindsOf(text) < rules.minClasses)
    faults.push({ code: 'password-few-kinds', facts: { min: rules.minClasses } })
  if (lower.includes(owner.login.toLowerCase())) faults.push({ code: 'password-contains-login' })
  if ([...owner.name].length > 1 && lower.includes(owner.name.normalize('NFKC').toLowerCase()))
    faults.push({ code: 'password-contains-name' })
  if (isCommon(lower, owner.familiar)) faults.push({ code: 'password-common' })
  return faults
}

/** Lower case, upper case, digits, everything else (Chinese characters too). */
function kindsOf(text: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(text)).length
}

const words = [
  ...['password', 'passwd', 'admin', 'administrator', 'root', 'user', 'test', 'guest', 'welcome', 'letmein'],
  ...[
    'login',
    'iloveyou',
    'loveyou',
    'love',
    'hello',
    'super',
    'master',
    'dragon',
    'monkey',
    'secret',
    'change',
  ],
  ...[
    'woaini',
    'woaiwojia',
    'woaizhongguo',
    'woai',
    'nihao',
    'mima',
    'zhongguo',
    'china',
    'beijing',
    'zhengfu',
  ],
  ...['zhengwu', 'yingshang', 'liandong', 'bangong', 'taiyang', 'laopo', 'laogong', 'baobao', 'wangluo'],
  ...[
    'asdf',
    'asd',
    'qwerty',
    'qwer',
    'qwe',
    'zxcvbnm',
    'zxcvbn',
    'zxcv',
    'zxc',
    'qaz',
    'wsx',
    'edc',
    'rfv',
    'tgb',
    'abc',
  ],
  ...[
    '1qaz',
    '2wsx',
    '3edc',
    '4rfv',
    '5tgb',
    '1q2w3e4r',
    '1q2w3e',
    'q1w2e3',
    '147258369',
    '1314',
    '520',
    '5201314',
  ],
].sort((a, b) => b.length - a.length)

/** The digit above which a sign is typed. */
const unshifted = mapOf('!@#$%^&*()', '1234567890')
/** The letter a sign or digit is written for. */
const spelledOut = mapOf('@4$5013!7', 'aassoleit')

function isCommon(lower: string, familiar: readonly string[]): boolean {
  const known = familiar.map((word) => word.toLowerCase()).filter((word) => [...word].length > 1)
  const typed = [lower, replaced(lower, unshifted), replaced(lower, spelledOut)]
  const readings = typed.flatMap((text) => [text, text.replaceAll(/(.)\1+/gu, '$1')])
  return readings.some((reading) => distinct(withoutGuessable(reading, known)) < 4)
}

function withoutGuessable(text: string, familiar: readonly string[]): string {
  const withoutWords = [...familiar, ...words].reduce((rest, word) => rest.replaceAll(word, ' '), text)
  return withoutRuns(withoutWords.replaceAll(/(19|20)\d{2}((0[1-9]|1[0-2])([0-2]\d|3[01])?)?/g, ' '))
}

/** Three and more of the same, or each one up (or down) from the last: aaa, 123, 4321, abc. */
function withoutRuns(text: string): string {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0)
  const inRun = (i: number, step: number) => {
    const follows = (j: number) =>
      j > 0 && j < points.length && (points[j] ?? 0) - (points[j - 1] ?? 0) === step
    return (
      (follows(i) && follows(i - 1)) || (follows(i) && follows(i + 1)) || (follows(i + 1) && follows(i + 2))
    )
  }
  return [...text].filter((_, i) => ![0, 1, -1].some((step) => inRun(i, step))).join('')
}

const distinct = (text: string): number =>
  new Set([...text].filter((character) => character.trim() !== '')).size

function mapOf(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((character, i) => [character, to.charAt(i)]))
}

function replaced(text: string, map: ReadonlyMap<string, string>): string {
  return [...text].map((character) => map.get(character) ?? character).join('')
}
