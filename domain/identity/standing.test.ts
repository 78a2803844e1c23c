import { describe, expect, it } from 'vitest'
import type { Actor } from './rights.ts'
import { identitySettings } from './settings.ts'
import { standingOf } from './standing.ts'

const now = '2026-06-01T00:00:00.000Z'
const credentials = {
  passwordSetAt: '2026-05-01T00:00:00.000Z',
  mustChangePassword: false,
  secondFactor: false,
}
const nobody: Pick<Actor, 'grants' | 'parts'> = { grants: [], parts: [] }
const clerk: Pick<Actor, 'grants' | 'parts'> = {
  grants: [],
  parts: [{ mechanismId: 'm', part: 'office', unitId: 'o' }],
}

describe('Where a signed-in person stands', () => {
  it('is good with a fresh password of one’s own', () => {
    expect(standingOf(credentials, nobody, now, identitySettings)).toBe('good')
  })

  it('waits for a new password after a first sign-in, a reset, or ninety days', () => {
    expect(standingOf({ ...credentials, mustChangePassword: true }, nobody, now, identitySettings)).toBe(
      'must-change-password',
    )
    const old = { ...credentials, passwordSetAt: '2026-03-03T00:00:00.000Z' }
    expect(standingOf(old, nobody, now, identitySettings)).toBe('must-change-password')
    expect(standingOf(old, nobody, '2026-05-31T23:59:59.999Z', identitySettings)).toBe('good')
  })

  it.each(['system-administrator', 'security-administrator', 'auditor'] as const)(
    'asks the %s for a second factor, after the password',
    (role) => {
      const administrator = { grants: [role], parts: [] }
      expect(standingOf(credentials, administrator, now, identitySettings)).toBe('must-set-second-factor')
      expect(standingOf({ ...credentials, secondFactor: true }, administrator, now, identitySettings)).toBe(
        'good',
      )
      expect(
        standingOf({ ...credentials, mustChangePassword: true }, administrator, now, identitySettings),
      ).toBe('must-change-password')
    },
  )

  it('asks whom the settings name, and nobody else', () => {
    expect(standingOf(credentials, { grants: ['inspector'], parts: [] }, now, identitySettings)).toBe('good')
    expect(standingOf(credentials, clerk, now, identitySettings)).toBe('good')
    expect(standingOf(credentials, clerk, now, { ...identitySettings, secondFactorFor: ['office'] })).toBe(
      'must-set-second-factor',
    )
    const auditor = { grants: ['auditor' as const], parts: [] }
    expect(standingOf(credentials, auditor, now, { ...identitySettings, secondFactorFor: [] })).toBe('good')
  })
})
