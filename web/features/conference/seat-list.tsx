import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConferenceRecord, Seat } from '../../../contract/conference.ts'
import { timeOf } from '../../lib/dates.ts'
import { Act } from '../../ui/action-bar.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { refusalOf, seatGroups } from './conference-view.ts'
import { SeatAttendance } from './seat-attendance.tsx'

/** Units invited: what they replied, who is there. */
export function SeatList({ record }: { readonly record: ConferenceRecord }) {
  const { t } = useTranslation('conference-record')
  const words = useErrorWords('conference-record')
  const [noting, setNoting] = useState(false)
  const { attending, observing } = seatGroups(record.seatList)
  const noteRefusal = refusalOf(record, 'note-attendance')
  const showNoting = noteRefusal !== undefined && record.state !== 'planned' && record.state !== 'cancelled'
  return (
    <Sheet title={t('seat.title')} aside={t('seat.count', { count: attending.length })} className="cf-seats">
      {record.seatList.length === 0 ? (
        <p className="sheet-body muted">{t('seat.none')}</p>
      ) : (
        <>
          <ul>
            {attending.map((seat) => (
              <SeatRow key={seat.unit.id} seat={seat} record={record} />
            ))}
          </ul>
          {observing.length === 0 ? null : (
            <>
              <h3>{t('seat.observing')}</h3>
              <ul>
                {observing.map((seat) => (
                  <SeatRow key={seat.unit.id} seat={seat} record={record} />
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {showNoting && record.seatList.length > 0 ? (
        <div className="sheet-body cf-foot">
          <Act
            small
            action={{
              key: 'note',
              label: t('act.note-attendance'),
              onClick: () => setNoting(true),
              refusal:
                noteRefusal === null ? undefined : words.refusal(noteRefusal.reason, noteRefusal.facts),
            }}
          />
        </div>
      ) : null}
      {noting ? <SeatAttendance record={record} onClose={() => setNoting(false)} /> : null}
    </Sheet>
  )
}

type RowProps = { readonly seat: Seat; readonly record: ConferenceRecord }

function SeatRow({ seat, record }: RowProps) {
  return (
    <li>
      <span>
        {seat.unit.shortName}
        <small>{nameOf(seat)}</small>
      </span>
      <span className="cf-said">
        <SeatWord seat={seat} record={record} />
      </span>
      {seat.replyWords === '' ? null : <small className="cf-why">{seat.replyWords}</small>}
    </li>
  )
}

const nameOf = ({ attendee, comer }: Seat): string => (attendee === '' ? comer : attendee)

/** What is known best: who is there, else what was replied. */
export function SeatWord({ seat, record }: RowProps) {
  const { t } = useTranslation('conference-record')
  if (record.state === 'planned' || record.state === 'cancelled') return null
  if (seat.attendance !== 'unknown')
    return (
      <span className={`cf-there ${seat.attendance}`}>
        {t(`attendance.${seat.attendance}`)}
        {seat.signedIn === null ? null : ` ${timeOf(seat.signedIn.at)}`}
      </span>
    )
  const held = record.state === 'ended' && seat.reply !== 'leave'
  return (
    <span className={`cf-there ${held ? 'unknown' : seat.reply}`}>
      {held ? t('attendance.unknown') : t(`reply.${seat.reply}`)}
    </span>
  )
}
