/**
 * What can be done with one item of the agenda while the conference is in session.
 *
 * An item comes to the table when it is turned to, and may be left and turned to again until it is concluded. Only
 * items with a request are concluded, once, after the table has heard them; the others just take their time. Units
 * speak to an item that has been turned to and is not concluded.
 */
import { allowed, refused, type Verdict } from '../kernel.ts'
import type { AgendaKind, Outcome } from './states.ts'

export const itemCommands = ['turn-to', 'note-consensus', 'conclude'] as const
export type ItemCommand = (typeof itemCommands)[number]

export const itemRefusals = ['item-concluded', 'on-the-table', 'no-request', 'not-turned-to'] as const
export type ItemRefusal = (typeof itemRefusals)[number]

export type ItemAtTable = {
  readonly kind: AgendaKind
  readonly turnedTo: boolean
  readonly onTable: boolean
  readonly outcome: Outcome | null
}

export function itemVerdict(
  { kind, turnedTo, onTable, outcome }: ItemAtTable,
  command: ItemCommand,
): Verdict<ItemRefusal> {
  if (outcome !== null) return refused('item-concluded', { outcome })
  if (command === 'turn-to') return onTable ? refused('on-the-table') : allowed
  if (kind !== 'request') return refused('no-request')
  return turnedTo ? allowed : refused('not-turned-to')
}
