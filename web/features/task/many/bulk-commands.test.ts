import { describe, expect, it } from 'vitest'
import { verbs } from '../../../../domain/identity/rights.ts'
import { bulkCommands } from '../../../../domain/task/bulk.ts'
import { views } from '../ledger-search.ts'
import { bulkCommandsFor } from './bulk-commands.ts'

describe('what a selection offers', () => {
  it('is what the reader holds a right to, in the view where it makes sense', () => {
    expect(bulkCommandsFor('running', ['task.view', 'task.urge'])).toEqual(['urge'])
    expect(bulkCommandsFor('running', ['task.acknowledge', 'task.urge'])).toEqual(['acknowledge', 'urge'])
    expect(bulkCommandsFor('drafts', ['task.issue', 'task.urge'])).toEqual(['issue', 'discard'])
    expect(bulkCommandsFor('closed', verbs)).toEqual([])
    expect(bulkCommandsFor('running', [])).toEqual([])
  })

  it('leaves no command without a view', () => {
    const found = new Set(views.flatMap((view) => bulkCommandsFor(view, verbs)))
    expect([...found].toSorted((one, other) => (one < other ? -1 : 1))).toEqual(
      bulkCommands.toSorted((one, other) => (one < other ? -1 : 1)),
    )
  })
})
