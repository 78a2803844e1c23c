import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConferenceRecord } from '../../../contract/conference.ts'
import { Button } from '../../ui/button.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import {
  type AgendaRow,
  minutesOf,
  moveRow,
  plainRow,
  requestRow,
  rowsOf,
  timesOf,
  toSend,
} from './agenda-draft.ts'
import { AgendaEditorRow } from './agenda-editor-row.tsx'
import { conferenceOptionsQuery, setAgenda } from './conference-calls.ts'
import { useConferenceAct } from './use-conference-act.ts'

type Props = { readonly record: ConferenceRecord; readonly onClose: () => void }

/** The agenda made: requests that are ready, the follow-up, other items; in order, with presenter and minutes. */
export function AgendaEditor({ record, onClose }: Props) {
  const { t } = useTranslation('conference-record')
  const options = useQuery(conferenceOptionsQuery).data
  const [rows, setRows] = useState(() => rowsOf(record))
  const [dragged, setDragged] = useState<number | null>(null)
  const [told, setTold] = useState('')
  const [tried, setTried] = useState(false)
  const act = useConferenceAct(record.id, {
    act: () => setAgenda(record.id, record.version, toSend(rows)),
    done: t('editor.done', { count: rows.length }),
    onDone: onClose,
  })
  const presenters = (options?.units ?? []).map(({ id, name, shortName }) => ({
    id,
    name: shortName,
    shortName: name,
  }))
  const times = timesOf(rows, record.startsAt)
  const usual = options?.usualMinutes ?? 15
  const left = record.waiting.filter(({ id }) => rows.every(({ requestId }) => requestId !== id))
  const faulty = rows.some((row) => minutesOf(row) === null || titleMissing(row))
  const move = (from: number, to: number) => {
    const next = moveRow(rows, from, to)
    const row = rows[from]
    if (next === rows || row === undefined) return
    setRows(next)
    setTold(t('editor.moved', { title: row.title, place: next.indexOf(row) + 1 }))
  }
  const change = (key: string, patch: Partial<AgendaRow>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...patch } : row)))
  const add = (row: AgendaRow) => setRows([...rows, row])
  return (
    <FormPanel
      title={t('act.set-agenda')}
      submit={t('editor.save')}
      width={900}
      act={act}
      onSubmit={() => {
        setTried(true)
        if (!faulty) act.run()
      }}
      onClose={onClose}
    >
      <div className="visually-hidden" role="status">
        {told}
      </div>
      {rows.length === 0 ? <p className="panel-lead muted">{t('editor.empty')}</p> : null}
      <ol className="cf-edit" aria-label={t('agenda.title')}>
        {rows.map((row, index) => (
          <AgendaEditorRow
            key={row.key}
            row={row}
            begins={times[index] ?? ''}
            units={presenters}
            tried={tried}
            fault={act.fields[`items.${index}.title`] ?? act.fields[`items.${index}.minutes`]}
            dragged={dragged === index}
            first={index === 0}
            last={index === rows.length - 1}
            onDrag={(on) => setDragged(on ? index : null)}
            onDropped={() => {
              if (dragged !== null) move(dragged, index)
              setDragged(null)
            }}
            onMove={(step) => move(index, index + step)}
            onChange={(patch) => change(row.key, patch)}
            onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
          />
        ))}
      </ol>
      {rows.length === 0 ? null : (
        <p className="cf-edit-end">
          <time>{times.at(-1)}</time> {t('editor.ends', { count: rows.reduce(addMinutes, 0) })}
        </p>
      )}
      <section className="cf-waiting">
        <h3>
          {t('editor.waiting')} <small>{t('editor.waitingCount', { count: left.length })}</small>
        </h3>
        {left.length === 0 ? (
          <p className="muted">{t('editor.nothingWaits')}</p>
        ) : (
          <ul>
            {left.map((request) => (
              <li key={request.id}>
                <span>
                  {request.title}
                  <small className="block">
                    {request.number} {request.unit.shortName}
                    {request.attempts > 0 ? ` ${t('editor.again', { count: request.attempts + 1 })}` : null}
                  </small>
                </span>
                <Button small onClick={() => add(requestRow(request, usual))}>
                  {t('editor.add')}
                  <span className="visually-hidden">{request.title}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
        <div className="acts">
          {rows.some(({ kind }) => kind === 'follow-up') ? null : (
            <Button
              small
              onClick={() =>
                setRows([
                  ...rows.filter(({ fixed }) => fixed),
                  plainRow('follow-up', 'follow-up', t('editor.followUpTitle'), 10),
                  ...rows.filter(({ fixed }) => !fixed),
                ])
              }
            >
              {t('editor.addFollowUp')}
            </Button>
          )}
          <Button small onClick={() => add(plainRow('other', `other-${performance.now()}`, '', 10))}>
            {t('editor.addOther')}
          </Button>
        </div>
      </section>
    </FormPanel>
  )
}

const titleMissing = ({ kind, title }: AgendaRow): boolean => kind !== 'request' && title.trim() === ''
const addMinutes = (sum: number, row: AgendaRow): number => sum + (minutesOf(row) ?? 0)
