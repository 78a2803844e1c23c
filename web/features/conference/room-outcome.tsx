import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, ConferenceRecord } from '../../../contract/conference.ts'
import { formatDate } from '../../lib/dates.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { useLiveConclusion } from './agenda-live.ts'
import { Concluded } from './agenda-outcome.tsx'
import { conferenceOptionsQuery } from './conference-calls.ts'
import {
  type ConclusionForm,
  idsIn,
  outcomeOf,
  readCondition,
  readResolution,
} from './parts/conclusion-values.ts'

type Props = { readonly record: ConferenceRecord; readonly item: AgendaItem }

/** What was agreed; while the recorder writes it in this browser, as it is written. */
export function RoomOutcome({ record, item }: Props) {
  const { t } = useTranslation('conference-record')
  const live = useLiveConclusion(item.outcome === null ? item.id : undefined)
  return (
    <Sheet
      className="cf-result room-outcome"
      title={t('result.title')}
      aside={record.recorder === null ? undefined : t('result.recorder', { name: record.recorder.name })}
    >
      {item.outcome !== null ? (
        <Concluded item={item} />
      ) : live === null ? (
        <p className="sheet-body muted">{t(item.kind === 'request' ? 'room.waiting' : 'result.noOutcome')}</p>
      ) : (
        <Writing form={live} />
      )}
    </Sheet>
  )
}

function Writing({ form }: { readonly form: ConclusionForm }) {
  const { t } = useTranslation(['conference-record', 'conference'])
  const units = useQuery(conferenceOptionsQuery).data?.units ?? []
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.shortName ?? ''
  const outcome = outcomeOf(form)
  if (outcome === null) return <p className="sheet-body muted">{t('room.waiting')}</p>
  return (
    <div className="cf-concluded">
      <p className="cf-came">
        <b>{t(`conference:outcome.${outcome}`)}</b>
        <small>{t('room.writing')}</small>
      </p>
      {form.words === '' ? null : <p className="cf-words">{form.words}</p>}
      {outcome === 'resolved' ? (
        <ol className="resolved">
          {form.resolutions.map(readResolution).map((row, index) => (
            <li key={index}>
              <p>
                <b>{t('conference:resolution.nth', { n: index + 1 })}</b> {row.text}
              </p>
              <p className="muted">
                {[
                  row.lead === '' ? '' : t('room.leads', { unit: nameOf(row.lead) }),
                  row.assisting === ''
                    ? ''
                    : t('room.assist', { units: idsIn(row.assisting).map(nameOf).join(t('comma')) }),
                  row.deadline === 'on'
                    ? row.day === ''
                      ? ''
                      : formatDate(row.day)
                    : t(`room.within-${row.unit === 'calendar' ? 'calendar' : 'workday'}`, { n: row.n }),
                ]
                  .filter(Boolean)
                  .join(t('comma'))}
              </p>
            </li>
          ))}
        </ol>
      ) : null}
      {outcome === 'deferred' ? (
        <ol className="resolved">
          {form.conditions.map(readCondition).map((row, index) => (
            <li key={index}>
              <p>
                <b>{t('conference:condition.nth', { n: index + 1 })}</b> {row.text}
              </p>
              <p className="muted">
                {[nameOf(row.owner), row.dueOn === '' ? '' : formatDate(row.dueOn)]
                  .filter(Boolean)
                  .join(t('comma'))}
              </p>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  )
}
