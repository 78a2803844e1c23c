/** Who comes and who is there. A unit that said nothing is silent: it is neither coming nor excused. */
import { allowed, refused, type Verdict } from '../kernel.ts'
import type { Attendance, Reply } from './states.ts'

export const replyFaults = ['comer-missing', 'reason-missing'] as const
export type ReplyFault = (typeof replyFaults)[number]

/** Whoever sends somebody else says whom; whoever stays away says why. */
export function replyVerdict(
  reply: Exclude<Reply, 'none'>,
  { comer, words }: { readonly comer: string; readonly words: string },
): Verdict<ReplyFault> {
  if (reply === 'substitute' && comer.trim() === '') return refused('comer-missing')
  return reply === 'leave' && words.trim() === '' ? refused('reason-missing') : allowed
}

/** Who was there: as it is said on the spot, else whom the unit said it would send, else who signs in for it. */
export const attendeeOf = (said: string, comer: string, signer = ''): string =>
  [said, comer, signer].find((name) => name !== '') ?? ''

export type SeatCount = {
  readonly total: number
  readonly coming: number
  readonly leave: number
  readonly silent: number
  readonly present: number
}

/** `coming`, `leave` and `silent` make up the total; who is there is counted beside it. */
export function countSeats(
  seats: readonly { readonly reply: Reply; readonly attendance: Attendance }[],
): SeatCount {
  const replied = (...of: readonly Reply[]) => seats.filter(({ reply }) => of.includes(reply)).length
  return {
    total: seats.length,
    coming: replied('coming', 'substitute'),
    leave: replied('leave'),
    silent: replied('none'),
    present: seats.filter(({ attendance }) => attendance === 'present').length,
  }
}
