import { describe, expect, it } from 'vitest'
import { navigation, trail, visible } from './navigation.ts'

const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key)

describe('the navigation', () => {
  it('shows a clerk the groups that have pages, and no administrator page', () => {
    const rights = ['task.view', 'mechanism.view', 'organization.view', 'calendar.view']
    const seen = visible(navigation, { rights, exists: () => true })
    expect(keys(seen)).toEqual(['workbench', 'responsibility', 'tasks', 'administration'])
    expect(keys(seen[3]?.children ?? [])).toEqual([
      'organization',
      'people',
      'acting',
      'calendar',
      'mechanism',
    ])
  })

  it('leads an auditor to what an auditor sees first', () => {
    const seen = visible(navigation, { rights: ['account.view', 'audit.view'], exists: () => true })
    expect(keys(seen)).toEqual(['workbench', 'administration'])
    expect(seen[1]?.path).toBe('/accounts')
  })

  it('shows no page that does not exist', () => {
    const seen = visible(navigation, { rights: ['task.view'], exists: (path) => path === '/tasks' })
    expect(keys(seen)).toEqual(['tasks'])
    expect(keys(seen[0]?.children ?? [])).toEqual(['task-ledger'])
  })

  it('finds the way to a page by the longest address', () => {
    expect(keys(trail(navigation, '/'))).toEqual(['workbench'])
    expect(keys(trail(navigation, '/tasks'))).toEqual(['tasks', 'task-ledger'])
    expect(keys(trail(navigation, '/tasks/0198'))).toEqual(['tasks', 'task-ledger'])
    expect(keys(trail(navigation, '/tasks/instructions'))).toEqual(['tasks', 'instructions'])
    expect(keys(trail(navigation, '/people/7'))).toEqual(['administration', 'people'])
    expect(keys(trail(navigation, '/nowhere'))).toEqual([])
  })
})
