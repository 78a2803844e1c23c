/** Minutes as a page shows them. */
import type { MinutesRecord } from '../../../../contract/conference-minutes.ts'
import { decideMinutes } from '../../../../domain/conference/minutes-cycle.ts'
import { composedText } from '../../../../domain/conference/minutes-text.ts'
import { minutesCommands } from '../../../../domain/conference/states.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import { Refused } from '../../../platform/refused.ts'
import { compared, unsignedIn } from '../compare-resolutions.ts'
import type { ConferenceDeps } from '../deps.ts'
import type { MinutesText } from '../sent-minutes.ts'
import { type ConfirmationStored, getMinutes } from '../store/minutes.ts'
import { loadMinutes, maySee, type WholeMinutes } from '../whole-minutes.ts'
import { unitView } from './request-list.ts'
import { findResolutions } from './resolutions-found.ts'

export async function minutesView(
  deps: ConferenceDeps,
  actor: Actor,
  conferenceId: string,
): Promise<MinutesRecord> {
  const { db, clock } = deps.platform
  const whole = await loadMinutes(deps, db, await getMinutes(db, actor.regionId, conferenceId))
  if (!maySee(whole, actor)) throw new Refused('not-found')
  const { row, conference, text, minutes, document } = whole
  const day = today(clock)
  return {
    conference: { id: conference.id, name: text.name, heldOn: conference.held_on },
    version: row.version,
    state: minutes.state,
    round: row.round,
    lead: text.lead,
    opening: text.opening,
    closing: text.closing,
    items: text.items.map(({ composed, ...item }) => ({ ...item, composed: composed.map(composedText) })),
    attendance: {
      present: text.attendance.present.map(attendeeView),
      leave: text.attendance.leave.map(attendeeView),
      absent: text.attendance.absent.map(attendeeView),
      observing: text.attendance.observing.map(attendeeView),
    },
    chair: text.chair,
    recorder: text.recorder,
    confirmDueOn: row.confirm_due_on,
    confirmations: confirmationsOf(whole, actor, day),
    earlier: earlierOf(whole),
    unsigned: await unsignedOf(deps, whole),
    finishWords: row.finish_words,
    document:
      document === null
        ? null
        : { id: document.id, state: document.state, number: document.number, issuedOn: document.issuedOn },
    actions: minutesCommands.map((command) => {
      const decision = decideMinutes(minutes, command, actor, day)
      return {
        command,
        refusal: decision.ok ? null : { reason: decision.reason, facts: { ...decision.facts } },
      }
    }),
    today: day,
  }
}

const attendeeView = ({ unitId, unit, shortName, who }: MinutesText['attendance']['present'][number]) => ({
  unit: { id: unitId, name: unit, shortName },
  who,
})

/** Everybody who was there, in the order of their seats; while they are still written nobody has been asked. */
function confirmationsOf(
  { row, minutes, confirmations, unitOf }: WholeMinutes,
  actor: Actor,
  day: string,
): MinutesRecord['confirmations'] {
  if (minutes.state === 'drafting') return []
  return minutes.confirmers
    .filter(({ present }) => present)
    .map(({ unitId, answer }) => {
      const said = confirmations.find((one) => one.round === row.round && one.unit_id === unitId)
      return {
        unit: unitView(unitOf(unitId)),
        answer,
        words: said?.words ?? '',
        said: said ? deedOf(said) : null,
        answered: said ? answeredOf(said) : null,
        mayConfirm: decideMinutes(minutes, 'confirm', actor, day, { unitId, words: '' }).ok,
      }
    })
}

const earlierOf = ({ row, confirmations, unitOf, minutes }: WholeMinutes): MinutesRecord['earlier'] =>
  confirmations
    .filter(
      ({ round, answer }) => answer === 'objected' && (round < row.round || minutes.state === 'drafting'),
    )
    .map((one) => ({
      round: one.round,
      unit: unitView(unitOf(one.unit_id)),
      words: one.words,
      said: deedOf(one),
      answered: answeredOf(one),
    }))

const deedOf = ({ said_by: by, said_post: post, said_unit: unit, said_at: at }: ConfirmationStored) => ({
  by,
  post,
  unit,
  at,
})

const answeredOf = ({ adopted, reply: words, replied_by: by, replied_at: at }: ConfirmationStored) =>
  adopted === null || by === null || at === null ? null : { adopted, words, by, at }

async function unsignedOf(
  deps: ConferenceDeps,
  { conference: { region_id: regionId, id } }: WholeMinutes,
): Promise<MinutesRecord['unsigned']> {
  const { db } = deps.platform
  const sight = { regionId, everything: true, rootUnitIds: [] }
  const all = await compared(deps, db, regionId, await findResolutions(db, sight, { conference: id }))
  return all.flatMap((one) => {
    const unsigned = unsignedIn(one)
    return unsigned.length === 0
      ? []
      : [
          {
            resolutionId: one.found.id,
            item: one.found.item,
            text: one.found.title,
            differences: unsigned.map(({ shown }) => shown),
          },
        ]
  })
}
