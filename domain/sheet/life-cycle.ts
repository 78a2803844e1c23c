/**
 * A spreadsheet on its way in: a unit's form, values of past periods, a bulletin of the province.
 *
 * checking → checked → confirmed: every row is judged, and nothing of what the sheet is meant for has changed yet;
 * whoever confirms takes the good rows over. Until then it can be cancelled, also while it is being checked. A file
 * that cannot be read is refused with the reason. One whose reading was broken off again and again by a server that
 * stopped is interrupted: it is sent anew, in parts if need be.
 */
import { allowed, refused, type Verdict } from '../kernel.ts'

export const sheetStates = [
  'checking',
  'refused',
  'interrupted',
  'checked',
  'confirmed',
  'cancelled',
] as const
export type SheetState = (typeof sheetStates)[number]

const allowedIn = {
  confirm: ['checked'],
  cancel: ['checking', 'checked'],
} as const satisfies Record<string, readonly SheetState[]>
export type SheetCommand = keyof typeof allowedIn

export function sheetVerdict(state: string, command: SheetCommand): Verdict<'not-in-this-state'> {
  return allowedIn[command].some((one) => one === state) ? allowed : refused('not-in-this-state', { state })
}
