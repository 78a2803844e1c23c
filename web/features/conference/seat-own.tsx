import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConferenceRecord, Seat } from '../../../contract/conference.ts'
import { timeOf } from '../../lib/dates.ts'
import { useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { TextInput } from '../../ui/field.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { reply, signIn } from './conference-calls.ts'
import { SeatReply } from './seat-reply.tsx'
import { useConferenceAct } from './use-conference-act.ts'

/** The units the reader speaks for: their reply, and signing in on the day. */
export function OwnSeats({ record }: { readonly record: ConferenceRecord }) {
  const own = record.seatList.filter(({ mayReply, maySignIn }) => mayReply || maySignIn)
  // Whoever may answer for everybody is no unit of his own here.
  if (own.length === 0 || own.length > 3) return null
  return own.map((seat) => <OwnSeat key={seat.unit.id} seat={seat} record={record} />)
}

type Props = { readonly seat: Seat; readonly record: ConferenceRecord }

function OwnSeat({ seat, record }: Props) {
  const { t } = useTranslation('conference-record')
  const [replying, setReplying] = useState<'substitute' | 'leave' | null>(null)
  const [changing, setChanging] = useState(false)
  const { unit } = seat
  const [typed, setTyped] = useState<string | null>(null)
  const person = useSession()?.account?.name ?? ''
  // Whom the unit said it would send, else who signs in.
  const attendee = typed ?? (seat.comer === '' ? person : seat.comer)
  const coming = useConferenceAct(record.id, {
    act: () => reply(record.id, unit.id, { reply: 'coming', comer: '', text: '' }),
    done: t('own.replied'),
    onDone: () => setChanging(false),
  })
  const signing = useConferenceAct(record.id, {
    act: () => signIn(record.id, unit.id, attendee),
    done: t('own.signed', { unit: unit.shortName }),
  })
  // Whoever is there, or is known not to be, has no reply left to give.
  const open = seat.mayReply && seat.attendance === 'unknown'
  const asked = open && (seat.reply === 'none' || changing)
  return (
    <section className="sheet cf-own" aria-label={t('own.label', { unit: unit.shortName })}>
      <div>
        <b>{unit.shortName}</b>
        <p>
          <OwnWord seat={seat} record={record} />{' '}
          {open && !asked ? (
            <button type="button" className="link" onClick={() => setChanging(true)}>
              {t('own.change')}
            </button>
          ) : null}
        </p>
        <Refusal error={coming.error ?? signing.error} />
      </div>
      <div className="acts">
        {seat.maySignIn ? (
          <>
            <label className="cf-attendee">
              <span>{t('own.attendee')}</span>
              <TextInput value={attendee} maxLength={50} onChange={(event) => setTyped(event.target.value)} />
            </label>
            <Button className="sign" primary busy={signing.busy} onClick={() => signing.run()}>
              {t('own.signIn')}
            </Button>
          </>
        ) : null}
        {asked ? (
          <>
            <Button primary={!seat.maySignIn} busy={coming.busy} onClick={() => coming.run()}>
              {t('own.coming')}
            </Button>
            <Button onClick={() => setReplying('substitute')}>{t('own.substitute')}</Button>
            <Button onClick={() => setReplying('leave')}>{t('own.leave')}</Button>
          </>
        ) : null}
      </div>
      {replying === null ? null : (
        <SeatReply
          record={record}
          seat={seat}
          kind={replying}
          onClose={() => setReplying(null)}
          onDone={() => {
            setReplying(null)
            setChanging(false)
          }}
        />
      )}
    </section>
  )
}

/** What the unit has said and done so far, in a sentence. */
function OwnWord({ seat, record }: Props) {
  const { t } = useTranslation('conference-record')
  if (seat.signedIn !== null)
    return t('own.signedAt', { time: timeOf(seat.signedIn.at), by: seat.attendee || seat.signedIn.by })
  if (seat.attendance !== 'unknown') return t('own.noted', { word: t(`attendance.${seat.attendance}`) })
  if (seat.reply === 'none')
    return seat.mayReply ? t('own.asked', { time: record.startsAt, place: record.place }) : t('own.silent')
  return t(`own.said-${seat.reply}`, { comer: seat.comer, words: seat.replyWords })
}
