import { describe, expect, it } from 'vitest'
import type { SessionView } from '../../contract/identity.ts'
import { firstStop, wayBack } from './standing.ts'

const signedIn: SessionView = {
  signedIn: true,
  demo: false,
  firstRun: false,
  mechanism: null,
  account: {
    id: '0198c1f0-0000-7000-8000-000000000001',
    login: 'li',
    name: '李某某',
    unit: null,
    post: null,
    standing: 'good',
    secondFactor: true,
    rights: [],
    grants: [],
    acting: [],
  },
  todoCount: 0,
  today: '2026-11-22',
}
const account = signedIn.account

describe('the first stop', () => {
  it('is none for a person in good standing', () => {
    expect(firstStop(signedIn)).toBeNull()
  })

  it('is what is still to be done, in this order', () => {
    expect(firstStop({ ...signedIn, firstRun: true })).toBe('/first-run')
    expect(firstStop({ ...signedIn, signedIn: false, account: null })).toBe('/sign-in')
    if (account === null) throw new Error('an account was given')
    expect(firstStop({ ...signedIn, account: { ...account, standing: 'must-change-password' } })).toBe(
      '/account/password',
    )
    expect(firstStop({ ...signedIn, account: { ...account, standing: 'must-set-second-factor' } })).toBe(
      '/account/second-factor',
    )
  })
})

describe('the way back', () => {
  it('leads to the page one came from', () => {
    expect(wayBack('/tasks?view=overdue')).toBe('/tasks?view=overdue')
  })

  it('never leads to another site or round in a circle', () => {
    for (const back of [
      'https://elsewhere.example',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/sign-in?back=/',
      7,
      undefined,
    ]) {
      expect(wayBack(back)).toBe('/')
    }
  })
})
