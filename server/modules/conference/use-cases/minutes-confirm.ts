import type { z } from 'zod'
import type { conferenceMinutesRoutes } from '../../../../contract/conference-minutes.ts'
import type { Call } from '../../../platform/context.ts'
import { actOnMinutes } from '../act-on-minutes.ts'
import type { ConferenceDeps } from '../deps.ts'
import { answerObjection as putAnswer, putConfirmation } from '../store/minutes.ts'

type Said = z.output<(typeof conferenceMinutesRoutes.confirm)['body']> & {
  readonly id: string
  readonly unitId: string
}

export const confirmMinutes = (
  deps: ConferenceDeps,
  call: Call,
  { id, version, unitId, answer, text }: Said,
) =>
  actOnMinutes(
    deps,
    call,
    answer === 'confirmed' ? 'confirm' : 'object',
    { id, version, about: { unitId, words: text } },
    async ({ tx, whole, by, at }) => {
      const { row, unitOf } = whole
      await putConfirmation(tx, {
        region_id: row.region_id,
        minutes_id: row.id,
        round: row.round,
        unit_id: unitId,
        answer,
        words: text,
        said_by: by.name,
        said_post: by.post,
        said_unit: by.unit,
        said_at: at,
        adopted: null,
        reply: '',
        replied_by: null,
        replied_at: null,
      })
      return {
        event: answer === 'confirmed' ? 'minutes-confirmed' : 'minutes-objected',
        data: { unit: unitOf(unitId).shortName, round: row.round, text },
      }
    },
  )

type Answered = z.output<(typeof conferenceMinutesRoutes.answer)['body']> & {
  readonly id: string
  readonly unitId: string
}

/** Both stay on record: what was objected, and what was answered. */
export const answerObjection = (
  deps: ConferenceDeps,
  call: Call,
  { id, version, unitId, adopted, text }: Answered,
) =>
  actOnMinutes(
    deps,
    call,
    'answer',
    { id, version, about: { unitId, words: text } },
    async ({ tx, whole, by, at }) => {
      const { row, unitOf } = whole
      await putAnswer(tx, row, unitId, { adopted, reply: text, replied_by: by.name, replied_at: at })
      return {
        event: 'minutes-objection-answered',
        data: { unit: unitOf(unitId).shortName, round: row.round, adopted, text },
      }
    },
  )
