import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConferenceRecord, Seat } from '../../../contract/conference.ts'
import { attendances } from '../../../domain/conference/states.ts'
import { TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { Seg } from '../../ui/seg.tsx'
import { noteAttendance } from './conference-calls.ts'
import { useConferenceAct } from './use-conference-act.ts'

type Props = { readonly record: ConferenceRecord; readonly onClose: () => void }
type Noted = { readonly attendance: Seat['attendance']; readonly attendee: string }

/** Who is there, unit by unit; only what was changed is sent. */
export function SeatAttendance({ record, onClose }: Props) {
  const { t } = useTranslation('conference-record')
  const [changed, setChanged] = useState<ReadonlyMap<string, Noted>>(new Map())
  const notedOf = (seat: Seat): Noted =>
    changed.get(seat.unit.id) ?? {
      attendance: seat.attendance,
      attendee: seat.attendee === '' ? seat.comer : seat.attendee,
    }
  const change = (seat: Seat, patch: Partial<Noted>) =>
    setChanged(new Map([...changed, [seat.unit.id, { ...notedOf(seat), ...patch }]]))
  const act = useConferenceAct(record.id, {
    act: () =>
      noteAttendance(
        record.id,
        [...changed].map(([unitId, noted]) => ({ unitId, ...noted })),
      ),
    done: t('attendance.done', { count: changed.size }),
    onDone: onClose,
  })
  const unknown = record.seatList.filter((seat) => notedOf(seat).attendance === 'unknown')
  return (
    <FormPanel
      title={t('act.note-attendance')}
      submit={t('attendance.save')}
      width={760}
      act={act}
      onSubmit={() => (changed.size === 0 ? onClose() : act.run())}
      onClose={onClose}
    >
      <p className="panel-lead">
        {t('attendance.lead')}{' '}
        {unknown.length === 0 ? null : (
          <button
            type="button"
            className="link"
            onClick={() =>
              setChanged(
                new Map([
                  ...changed,
                  ...unknown
                    .filter(({ reply }) => reply === 'coming' || reply === 'substitute')
                    .map((seat): [string, Noted] => [
                      seat.unit.id,
                      { ...notedOf(seat), attendance: 'present' },
                    ]),
                ]),
              )
            }
          >
            {t('attendance.asReplied')}
          </button>
        )}
      </p>
      <ul className="cf-note-seats">
        {record.seatList.map((seat) => {
          const noted = notedOf(seat)
          const name = seat.unit.shortName
          return (
            <li key={seat.unit.id}>
              <span>
                {name}
                <small className="block">{t(`reply.${seat.reply}`)}</small>
              </span>
              <Seg
                label={t('attendance.of', { unit: name })}
                options={attendances.map((value) => ({ value, label: t(`attendance.${value}`) }))}
                value={noted.attendance}
                onChange={(attendance) => change(seat, { attendance })}
              />
              <TextInput
                aria-label={t('attendance.who', { unit: name })}
                placeholder={t('attendance.whoShort')}
                value={noted.attendee}
                maxLength={50}
                onChange={(event) => change(seat, { attendee: event.target.value })}
              />
            </li>
          )
        })}
      </ul>
    </FormPanel>
  )
}
