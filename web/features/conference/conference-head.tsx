import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ConferenceRecord } from '../../../contract/conference.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Day } from '../../ui/day.tsx'
import { PageHead } from '../../ui/page.tsx'
import { ConferenceState } from './conference-state.tsx'
import { attendanceOf } from './conference-view.ts'

/** When, where and who chairs; how many are there; the ways to the wall and to the minutes. */
export function ConferenceHead({ record }: { readonly record: ConferenceRecord }) {
  const { t } = useTranslation('conference-record')
  return (
    <>
      <PageHead
        title={record.name}
        note={
          <>
            <ConferenceState state={record.state} /> <Day date={record.heldOn} />{' '}
            {t('head.line', { time: record.startsAt, place: record.place, chair: record.chair })}
          </>
        }
        actions={
          <>
            <AttendanceWord record={record} />
            {record.state === 'in-session' || record.state === 'convened' ? (
              <Link
                to="/conferences/$id/room"
                params={{ id: record.id }}
                className={`${buttonClass()} no-phone`}
              >
                {t('head.room')}
              </Link>
            ) : null}
            {record.minutes === null ? null : (
              <Link
                to="/conferences/$id/minutes"
                params={{ id: record.id }}
                className={buttonClass({ primary: record.state === 'ended' })}
              >
                {t('head.minutes')}
              </Link>
            )}
          </>
        }
      />
      {record.state === 'cancelled' ? (
        <div className="banner bad" role="status">
          <div>
            <b>{t('head.cancelled')}</b> {record.cancelledWords}
          </div>
        </div>
      ) : null}
      {record.notes === '' ? null : (
        <div className="banner plain" role="note">
          <div className="cf-notes">{record.notes}</div>
        </div>
      )}
    </>
  )
}

/** 到会 12 家，缺席 1 家（商务中心，已请假） */
export function AttendanceWord({ record }: { readonly record: ConferenceRecord }) {
  const { t } = useTranslation('conference-record')
  if (record.state === 'planned' || record.state === 'cancelled') return null
  if (record.state === 'convened') {
    const { coming, leave, silent, present } = record.seats
    return (
      <span className="muted">
        {present > 0 ? t('head.signed', { present }) : t('head.replies', { coming, leave, silent })}
      </span>
    )
  }
  const { missing } = attendanceOf(record.seatList)
  const told = missing
    .slice(0, 3)
    .map(({ unit, attendance }) =>
      t(attendance === 'leave' ? 'head.onLeave' : 'head.away', { unit: unit.shortName }),
    )
    .join(t('semicolon'))
  return (
    <span className="muted">
      {t('head.present', { count: record.seats.present })}
      {missing.length === 0 ? null : t('head.missing', { count: missing.length })}
      {told === '' ? null : t('brackets', { text: missing.length > 3 ? t('head.more', { told }) : told })}
    </span>
  )
}
