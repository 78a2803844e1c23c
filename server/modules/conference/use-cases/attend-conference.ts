/** Who comes and who is there: said by the units themselves, or noted by the recorder. */
import type { z } from 'zod'
import type { conferenceRoutes } from '../../../../contract/conference.ts'
import { attendeeOf, replyVerdict } from '../../../../domain/conference/attendance.ts'
import type { By, Call } from '../../../platform/context.ts'
import { badField } from '../../../platform/refused.ts'
import { actOnConference } from '../act-on-conference.ts'
import type { ConferenceDeps } from '../deps.ts'
import { updateSeat } from '../store/seats.ts'
import type { WholeConference } from '../whole-conference.ts'

type ForUnit = { readonly id: string; readonly unitId: string }

export function replyToInvitation(
  deps: ConferenceDeps,
  call: Call,
  given: z.output<(typeof conferenceRoutes.reply)['body']> & ForUnit,
) {
  const { reply, comer, text } = given
  const verdict = replyVerdict(reply, { comer, words: text })
  if (!verdict.ok) throw badField(verdict.reason === 'comer-missing' ? 'body.comer' : 'body.text', 'required')
  return actOnConference(deps, call, 'reply', given, async ({ tx, whole, by, at }) => {
    await updateSeat(tx, whole.row, given.unitId, {
      reply,
      comer: reply === 'leave' ? '' : comer,
      reply_words: text,
      replied: deedOf(by, at),
    })
    return {
      event: 'replied',
      data: { unit: whole.unitOf(given.unitId).shortName, reply, comer, text },
    }
  })
}

export const signIn = (
  deps: ConferenceDeps,
  call: Call,
  given: z.output<(typeof conferenceRoutes.signIn)['body']> & ForUnit,
) =>
  actOnConference(deps, call, 'sign-in', given, async ({ tx, whole, by, at }) => {
    const attendee = attendeeOf(given.attendee, comerOf(whole, given.unitId), call.actor.name)
    await updateSeat(tx, whole.row, given.unitId, {
      attendance: 'present',
      attendee,
      signed_in: deedOf(by, at),
    })
    return { event: 'signed-in', data: { unit: whole.unitOf(given.unitId).shortName, attendee } }
  })

type Noted = z.output<(typeof conferenceRoutes.noteAttendance)['body']>

/** Of who signed in itself that stays on record, unless the recorder notes it was not there after all. */
export const noteAttendance = (deps: ConferenceDeps, call: Call, given: Noted & { readonly id: string }) =>
  actOnConference(deps, call, 'note-attendance', given, async ({ tx, whole }) => {
    const { row, seats, unitOf } = whole
    for (const [index, { unitId }] of given.seats.entries()) {
      const path = `body.seats.${index}.unitId`
      if (!seats.some(({ unit_id }) => unit_id === unitId)) throw badField(path, 'not-invited')
      if (given.seats.findIndex((one) => one.unitId === unitId) !== index) throw badField(path, 'given-twice')
    }
    for (const { unitId, attendance, attendee } of given.seats) {
      const there = attendance === 'present'
      await updateSeat(tx, row, unitId, {
        attendance,
        attendee: there ? attendeeOf(attendee, comerOf(whole, unitId)) : attendee,
        ...(there ? {} : { signed_in: null }),
      })
    }
    return {
      event: 'attendance-noted',
      data: {
        seats: given.seats.map(({ unitId, attendance, attendee }) => ({
          unit: unitOf(unitId).shortName,
          attendance,
          attendee,
        })),
      },
    }
  })

const comerOf = ({ seats }: WholeConference, unitId: string): string =>
  seats.find(({ unit_id }) => unit_id === unitId)?.comer ?? ''

const deedOf = ({ name, post, unit }: By, at: string): string => JSON.stringify({ by: name, post, unit, at })
