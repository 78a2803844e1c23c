import { describe, expect, it } from 'vitest'
import { type ItemAtTable, itemCommands, itemVerdict } from './agenda-item.ts'
import { agendaKinds, outcomes } from './states.ts'

const told = (item: ItemAtTable) =>
  itemCommands.map((command) => {
    const verdict = itemVerdict(item, command)
    return verdict.ok ? 'ok' : verdict.reason
  })

const fresh: ItemAtTable = { kind: 'request', turnedTo: false, onTable: false, outcome: null }

describe('an item', () => {
  it.each([
    [fresh, ['ok', 'not-turned-to', 'not-turned-to']],
    [{ ...fresh, turnedTo: true, onTable: true }, ['on-the-table', 'ok', 'ok']],
    [{ ...fresh, turnedTo: true }, ['ok', 'ok', 'ok']],
  ] as const)('%j', (item, expected) => {
    expect(told(item)).toEqual(expected)
  })

  it.each(agendaKinds.filter((kind) => kind !== 'request'))(
    'of kind %s takes its time and no more',
    (kind) => {
      expect(told({ ...fresh, kind, turnedTo: true })).toEqual(['ok', 'no-request', 'no-request'])
    },
  )

  it.each(outcomes)('concluded as %s stays so, whatever is asked', (outcome) => {
    for (const onTable of [true, false])
      expect(told({ ...fresh, turnedTo: true, onTable, outcome })).toEqual(
        itemCommands.map(() => 'item-concluded'),
      )
  })
})
