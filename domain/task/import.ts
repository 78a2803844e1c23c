/**
 * A file of tasks on its way into the ledger.
 *
 * checking → checked → creating → done: the file is read and every row judged; nothing of the ledger has
 * changed yet. Whoever sent it confirms once, and the good rows are created in batches until none is left. On
 * the way it can be cancelled (what is created stays, and is told) or stopped by the platform with a reason
 * (rights lost, no mechanism in force). A file that cannot be read is refused.
 */
import { allowed, refused, type Verdict } from '../kernel.ts'

export const importStates = [
  'checking',
  'refused',
  'checked',
  'creating',
  'done',
  'stopped',
  'cancelled',
] as const
export type ImportState = (typeof importStates)[number]

/** States in which the platform works on it. */
export const workedStates = ['checking', 'creating'] as const satisfies readonly ImportState[]

export const importCommands = ['confirm', 'cancel'] as const
export type ImportCommand = (typeof importCommands)[number]

export type ImportRefusal = 'not-in-this-state' | 'no-good-rows'

const allowedIn: Readonly<Record<ImportCommand, readonly ImportState[]>> = {
  confirm: ['checked'],
  cancel: ['checking', 'checked', 'creating'],
}

export function importVerdict(
  { state, goodRows }: { readonly state: ImportState; readonly goodRows: number },
  command: ImportCommand,
): Verdict<ImportRefusal> {
  if (!allowedIn[command].includes(state)) return refused('not-in-this-state')
  return command === 'confirm' && goodRows === 0 ? refused('no-good-rows') : allowed
}
