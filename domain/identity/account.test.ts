import { describe, expect, it } from 'vitest'
import {
  activateVerdict,
  disableVerdict,
  grantTo,
  isUnused,
  maskedLogin,
  resetVerdict,
  revokeVerdict,
} from './account.ts'
import { administratorRoles, grantedRoles } from './rights.ts'
import { identitySettings } from './settings.ts'

const ok = { ok: true }
const no = (reason: string) => ({ ok: false, reason })

describe('An account', () => {
  it.each([
    ['pending', ok, ok, no('not-active')],
    ['active', no('already-active'), ok, ok],
    ['disabled', ok, no('already-disabled'), no('not-active')],
  ] as const)(
    'that is %s is activated, disabled and reset as the table says',
    (state, activate, disable, reset) => {
      expect(activateVerdict(state)).toEqual(activate)
      expect(disableVerdict(state)).toEqual(disable)
      expect(resetVerdict(state)).toEqual(reset)
    },
  )

  it('never joins an administrator’s role to any other', () => {
    for (const present of grantedRoles)
      for (const role of grantedRoles)
        expect(grantTo([present], role, false)).toEqual(
          present === role ? no('already-granted') : no('administrators-exclude-each-other'),
        )
  })

  it('gives no administrator’s role to somebody who holds a post', () => {
    for (const role of administratorRoles) {
      expect(grantTo([], role, true)).toEqual(no('holds-a-post'))
      expect(grantTo([], role, false)).toEqual(ok)
    }
    expect(grantTo([], 'inspector', true)).toEqual(ok)
  })

  it('loses only what it has', () => {
    expect(revokeVerdict(['auditor'], 'auditor')).toEqual(ok)
    expect(revokeVerdict([], 'auditor')).toEqual(no('not-granted'))
  })

  it('is unused ninety days after it was last signed in to, activated or created', () => {
    const use = { createdAt: '2026-01-01T00:00:00.000Z', activatedAt: null, lastSignInAt: null }
    expect(isUnused(use, '2026-03-31T23:59:59.000Z', identitySettings)).toBe(false)
    expect(isUnused(use, '2026-04-01T00:00:00.000Z', identitySettings)).toBe(true)
    const activated = { ...use, activatedAt: '2026-03-01T00:00:00.000Z' }
    expect(isUnused(activated, '2026-04-01T00:00:00.000Z', identitySettings)).toBe(false)
    const used = { ...activated, lastSignInAt: '2026-04-01T00:00:00.000Z' }
    expect(isUnused(used, '2026-06-01T00:00:00.000Z', identitySettings)).toBe(false)
  })

  it('is named only by its first letters where the login may have been a password', () => {
    expect(maskedLogin('zhang.wei')).toBe('zh***')
    expect(maskedLogin('P@ssw0rd')).toBe('***')
    expect(maskedLogin('')).toBe('***')
  })
})
