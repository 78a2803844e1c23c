import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, ConferenceRecord } from '../../../contract/conference.ts'
import { Act } from '../../ui/action-bar.tsx'
import { Moment } from '../../ui/day.tsx'
import { FileList } from '../../ui/files.tsx'
import { Prose, Sheet } from '../../ui/sheet.tsx'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { AgendaConsensus } from './agenda-consensus.tsx'
import { refusalOf } from './conference-view.ts'
import { OpinionTable } from './parts/opinion-table.tsx'
import { useNumeral } from './parts/use-numeral.ts'
import { requestFile } from './request-calls.ts'
import { useItemWords } from './use-item-words.ts'

type Props = { readonly record: ConferenceRecord; readonly item: AgendaItem; readonly room?: boolean }

/** The item: facts, what was tried, the proposal, what each unit says to it. */
export function AgendaItemSheet({ record, item, room = false }: Props) {
  const { t } = useTranslation('conference-record')
  const words = useItemWords()
  const topic = words.topic(item)
  const { request } = item
  const presenter = words.presenter(item)
  return (
    <Sheet
      className="cf-item"
      title={
        <>
          {topic === null ? null : <span className="cf-topic">{topic}</span>}
          {item.title}
        </>
      }
      aside={
        request === null ? undefined : room ? (
          <small>{request.number}</small>
        ) : (
          <Link to="/requests/$id" params={{ id: request.id }}>
            <small>{request.number}</small>
          </Link>
        )
      }
    >
      {request === null ? (
        <Prose>
          {presenter === '' ? null : <p>{t('item.presents', { presenter })}</p>}
          {item.followUp === null ? (
            <p className="muted">{t('item.noRequest')}</p>
          ) : (
            <FollowUp item={item} room={room} />
          )}
        </Prose>
      ) : (
        <Request record={record} item={item} request={request} room={room} />
      )}
    </Sheet>
  )
}

function FollowUp({ item: { followUp }, room }: { readonly item: AgendaItem; readonly room: boolean }) {
  const { t } = useTranslation('conference-record')
  if (followUp === null) return null
  return (
    <>
      <p>{t(followUp.total === 0 ? 'item.followUpNone' : 'item.followUp', followUp)}</p>
      {followUp.overdue === 0 ? null : (
        <p className="vacant">{t('item.followUpOverdue', { count: followUp.overdue })}</p>
      )}
      {room ? null : (
        <p>
          <Link to="/resolutions" search={{ view: 'running' }}>
            {t('item.toBoard')}
          </Link>
        </p>
      )}
    </>
  )
}

type RequestProps = Required<Props> & { readonly request: NonNullable<AgendaItem['request']> }

function Request({ record, item, request, room }: RequestProps) {
  const { t } = useTranslation('conference-record')
  const numeral = useNumeral()
  const words = useItemWords()
  const before = words.before(item)
  const told = (
    <div className={room ? 'room-told' : undefined}>
      <Part title={t('item.facts')} text={request.facts} />
      <Part title={t('item.tried')} text={request.tried} />
    </div>
  )
  return (
    <>
      {before === null ? null : <p className="cf-before">{before}</p>}
      {room ? null : told}
      <h3>{t('item.proposals')}</h3>
      <ol className="cf-points">
        {request.proposals.map((text, index) => (
          <li key={index}>{t('item.numbered', { number: numeral(index + 1), text })}</li>
        ))}
      </ol>
      {room || request.files.length === 0 ? null : (
        <>
          <h3>{t('item.files')}</h3>
          <FileList files={request.files.map((file) => requestFile(request.id, file))} />
        </>
      )}
      <Opinions record={record} item={item} request={request} room={room} />
      {/* On the wall what is to be decided comes first. */}
      {room ? told : null}
    </>
  )
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  return text === '' ? null : (
    <div>
      <h3>{title}</h3>
      <p className="cf-text">{text}</p>
    </div>
  )
}

/** What counts: said at the table, else before it; and the way to note it. */
function Opinions({ record, item, request, room }: RequestProps) {
  const { t } = useTranslation('conference-record')
  const errors = useErrorWords('conference-record')
  const [noting, setNoting] = useState(false)
  const refusal = refusalOf(record, 'note-consensus')
  const said = request.units.filter(({ at }) => at !== null).length
  const records = !room && record.recorder?.self === true && refusal !== undefined && item.outcome === null
  return (
    <>
      <header className="cf-opinions">
        <h3>
          {t(request.units.some(({ atTable }) => atTable) ? 'item.stances' : 'item.opinions')}
          <small>{t('item.said', { total: request.units.length, said })}</small>
        </h3>
        {records ? (
          <Act
            small
            action={{
              key: 'note',
              label: t('act.note-consensus'),
              onClick: () => setNoting(true),
              refusal: refusal === null ? undefined : errors.refusal(refusal.reason, refusal.facts),
            }}
          />
        ) : null}
      </header>
      <OpinionTable
        points={request.proposals.length}
        rows={request.units.map((one) => ({
          key: one.unit.id,
          unit: one.unit.shortName,
          part: one.part,
          stances: one.stances,
          // The wall shows whoever does not simply agree.
          words: room && agreesWholly(one) ? '' : one.words,
          ...(room && one.at !== null ? {} : { note: <Note one={one} /> }),
        }))}
      />
      {noting ? (
        <AgendaConsensus record={record} item={item} request={request} onClose={() => setNoting(false)} />
      ) : null}
    </>
  )
}

const agreesWholly = ({ stances }: Said): boolean => stances.every((stance) => stance === 'agree')

type Said = NonNullable<AgendaItem['request']>['units'][number]

/** At the table or before it, when, by whom; silence with how often it was asked again; whether the unit is there. */
function Note({ one }: { readonly one: Said }) {
  const { t } = useTranslation('conference-record')
  const away = one.attendance === 'absent' || one.attendance === 'leave'
  const by = one.by ?? ''
  return (
    <>
      {one.at === null ? (
        t(one.urged > 0 ? 'item.urged' : 'item.notSaid', { count: one.urged })
      ) : one.atTable ? (
        <>
          {t('item.atTable', { by })} <Moment at={one.at} />
        </>
      ) : one.late ? (
        t('item.late', { by })
      ) : (
        by
      )}
      {away ? ` ${t(`item.away-${one.attendance}`)}` : null}
    </>
  )
}
