import { describe, expect, it } from 'vitest'
import { emptyValues, sharedFaults } from './first-run-values.ts'

describe('the four founders', () => {
  const empty = emptyValues('', '科员')
  const named = (login: string, password: string) => ({ name: '甲', login, password })

  it('share nothing while nothing is typed', () => {
    expect(sharedFaults(empty)).toEqual({})
  })

  it('may not share a login or a password; the later one is told', () => {
    const values = {
      ...empty,
      administrators: {
        system: named('xitong', 'a'),
        security: named('Xitong ', 'b'),
        audit: named('shenji', 'a'),
      },
      office: { ...named('shenji', 'c'), postTitle: '科员' },
    }
    expect(sharedFaults(values)).toEqual({
      'administrators.security.login': 'same-login',
      'administrators.audit.password': 'same-password',
      'office.login': 'same-login',
    })
  })
})
