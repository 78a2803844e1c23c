import { expect, it } from 'vitest'
import { type SheetCommand, sheetStates, sheetVerdict } from './life-cycle.ts'

it.each([
  ['confirm', ['checked']],
  ['cancel', ['checking', 'checked']],
] as const satisfies readonly [SheetCommand, readonly string[]][])(
  'a sheet can be asked to %s in these states alone: %s',
  (command, states) => {
    expect(sheetStates.filter((state) => sheetVerdict(state, command).ok)).toEqual(states)
    expect(sheetVerdict('withdrawn', command)).toMatchObject({ ok: false, reason: 'not-in-this-state' })
  },
)
