/** Every number and switch of identity, in one place. Sources: GB/T 22239-2019 §8.1.4, third level. */
export const secondFactorGroups = ['administrators', 'office'] as const
export type SecondFactorGroup = (typeof secondFactorGroups)[number]

export type IdentitySettings = {
  readonly password: {
    /** Characters, as people count them. */
    readonly minLength: number
    /** Of lower case, upper case, digits, everything else. */
    readonly minClasses: number
    /** How many passwords back may not come again, the present one included. */
    readonly history: number
    readonly maxAgeDays: number
  }
  readonly lockout: {
    readonly failures: number
    /** An office sits behind one address: more than one person's failures come from it. */
    readonly failuresPerAddress: number
    readonly withinMinutes: number
    readonly lockedMinutes: number
  }
  readonly session: { readonly idleMinutes: number; readonly absoluteHours: number }
  readonly disableAfterDaysUnused: number
  /** Who must set a second factor before anything else opens. */
  readonly secondFactorFor: readonly SecondFactorGroup[]
}

export const identitySettings: IdentitySettings = {
  password: { minLength: 10, minClasses: 3, history: 5, maxAgeDays: 90 },
  lockout: { failures: 5, failuresPerAddress: 20, withinMinutes: 10, lockedMinutes: 20 },
  session: { idleMinutes: 30, absoluteHours: 12 },
  disableAfterDaysUnused: 90,
  secondFactorFor: ['administrators'],
}

export const minuteMilliseconds = 60_000
export const hourMilliseconds = 60 * minuteMilliseconds
export const dayMilliseconds = 24 * hourMilliseconds
