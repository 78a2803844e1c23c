/** What units say at the table, and what comes of an item. */
import type { z } from 'zod'
import type { conferenceRoutes } from '../../../../contract/conference.ts'
import { consensusVerdict, type ConsensusFault } from '../../../../domain/conference/consensus.ts'
import type { Attendance } from '../../../../domain/conference/states.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import type { IssuedForConference } from '../../task/index.ts'
import { actOnConference } from '../act-on-conference.ts'
import type { ConferenceDeps } from '../deps.ts'
import { type ItemStored, putConsensus, updateItem } from '../store/agenda.ts'
import { getRequest, listAsked } from '../store/requests.ts'
import { insistItem, labelOf, stopped } from '../table-item.ts'
import type { WholeConference } from '../whole-conference.ts'
import { textsOf } from '../whole-request.ts'
import { concludeRequest } from './conclude-request.ts'

type AtItem = { readonly id: string; readonly itemId: string }
type Noted = z.output<(typeof conferenceRoutes.noteConsensus)['body']> & AtItem

const places = {
  'not-asked': 'unitId',
  'not-present': 'unitId',
  'points-differ': 'stances',
  'reservation-needs-words': 'text',
} as const satisfies Record<ConsensusFault, string>

export const noteConsensus = (deps: ConferenceDeps, call: Call, given: Noted) =>
  actOnConference(deps, call, 'note-consensus', given, async ({ tx, whole, by, at }) => {
    const item = insistItem(whole, given.itemId, 'note-consensus')
    const table = await tableOf(tx, whole, item)
    for (const [index, { unitId, stances, text }] of given.rows.entries()) {
      const path = `body.rows.${index}`
      const verdict = consensusVerdict({ unitId, stances, words: text }, table)
      if (!verdict.ok) throw badField(`${path}.${places[verdict.reason]}`, verdict.reason, verdict.facts)
      if (given.rows.findIndex((row) => row.unitId === unitId) !== index)
        throw badField(`${path}.unitId`, 'given-twice')
    }
    await putConsensus(
      tx,
      given.rows.map(({ unitId, stances, text }) => ({
        region_id: item.region_id,
        agenda_item_id: item.id,
        unit_id: unitId,
        stances: JSON.stringify(stances),
        words: text,
        noted_by: by.name,
        noted_at: at,
      })),
    )
    return {
      event: 'consensus-noted',
      data: {
        item: labelOf(whole, item),
        rows: given.rows.map(({ unitId, stances, text }) => ({
          unit: whole.unitOf(unitId).shortName,
          stances,
          text,
        })),
      },
    }
  })

async function tableOf(tx: Tx, { conference }: WholeConference, { region_id, request_id }: ItemStored) {
  const request = await getRequest(tx, region_id, request_id ?? '')
  const asked = await listAsked(tx, region_id, [request.id])
  const attendanceOf = (unitId: string): Attendance =>
    conference.seats.find((seat) => seat.unitId === unitId)?.attendance ?? 'unknown'
  return {
    points: textsOf(request.proposals).length,
    asked: new Map(asked.map(({ unit_id }) => [unit_id, attendanceOf(unit_id)])),
  }
}

type Concluded = z.output<(typeof conferenceRoutes.conclude)['body']> & AtItem

/** What is resolved becomes tasks from the same rows, in this change; all of it or nothing. */
export async function concludeItem(deps: ConferenceDeps, call: Call, given: Concluded) {
  const { conclusion } = given
  let made: readonly IssuedForConference[] = []
  const done = await actOnConference(
    deps,
    call,
    'conclude',
    given,
    async ({ tx, whole, call: spoken, by, at }) => {
      const item = insistItem(whole, given.itemId, 'conclude')
      if (item.request_id === null) throw new Refused('refused', { reason: 'no-request' })
      const label = labelOf(whole, item)
      await updateItem(tx, item, {
        ...stopped(item, at),
        outcome: conclusion.outcome,
        outcome_words: conclusion.words,
        overruled: conclusion.outcome === 'resolved' ? conclusion.overruled : '',
        concluded_by: by.name,
        concluded_at: at,
        ...(conclusion.outcome === 'referred'
          ? { referred_to: conclusion.to, referred_body: conclusion.to === 'above' ? conclusion.body : '' }
          : {}),
      })
      const { tasks } = await concludeRequest(deps, tx, spoken, {
        requestId: item.request_id,
        item: { id: item.id, conferenceId: whole.row.id, label },
        referral: null,
        conclusion,
      })
      made = tasks
      return {
        event: 'item-concluded',
        data: {
          item: label,
          outcome: conclusion.outcome,
          text: conclusion.words,
          tasks: tasks.map(({ number }) => number).join('、'),
        },
      }
    },
  )
  return { ...done, tasks: [...made] }
}
