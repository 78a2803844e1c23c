import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, ConferenceRecord } from '../../../contract/conference.ts'
import { stances } from '../../../domain/conference/states.ts'
import { FieldError, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { Seg } from '../../ui/seg.tsx'
import { noteConsensus } from './conference-calls.ts'
import { agreeing, faultOf, type Notes, rowsToSend, type Spoken, spokenOf } from './consensus-draft.ts'
import { OpinionMark } from './parts/opinion-mark.tsx'
import { useNumeral } from './parts/use-numeral.ts'
import { useConferenceAct } from './use-conference-act.ts'

type Request = NonNullable<AgendaItem['request']>
type Props = {
  readonly record: ConferenceRecord
  readonly item: AgendaItem
  readonly request: Request
  readonly onClose: () => void
}

/** What units say at the table, point by point. Nobody is noted by leaving a row alone. */
export function AgendaConsensus({ record, item, request, onClose }: Props) {
  const { t } = useTranslation('conference-record')
  const [notes, setNotes] = useState<Notes>(new Map())
  const [tried, setTried] = useState(false)
  const points = request.proposals.length
  const faults = [...notes].filter(([, spoken]) => faultOf(spoken) !== null)
  const act = useConferenceAct(record.id, {
    act: () => noteConsensus(record.id, item.id, record.version, rowsToSend(notes)),
    done: t('consensus.done', { count: notes.size }),
    onDone: onClose,
  })
  return (
    <FormPanel
      title={t('act.note-consensus')}
      submit={t('consensus.save', { count: notes.size })}
      width={860}
      act={act}
      onSubmit={() => {
        setTried(true)
        if (notes.size === 0) onClose()
        else if (faults.length === 0) act.run()
      }}
      onClose={onClose}
    >
      <p className="panel-lead">{t('consensus.lead')}</p>
      <ul className="cf-consensus">
        {request.units.map((unit) => (
          <UnitRow
            key={unit.unit.id}
            unit={unit}
            points={points}
            spoken={spokenOf(unit, notes, points)}
            noted={notes.has(unit.unit.id)}
            tried={tried}
            onSpeak={(spoken) => setNotes(new Map([...notes, [unit.unit.id, spoken]]))}
            onForget={() => setNotes(new Map([...notes].filter(([id]) => id !== unit.unit.id)))}
          />
        ))}
      </ul>
    </FormPanel>
  )
}

type RowProps = {
  readonly unit: Request['units'][number]
  readonly points: number
  readonly spoken: Spoken
  readonly noted: boolean
  readonly tried: boolean
  readonly onSpeak: (spoken: Spoken) => void
  readonly onForget: () => void
}

function UnitRow({ unit, spoken, noted, tried, onSpeak, onForget }: RowProps) {
  const { t } = useTranslation(['conference-record', 'conference'])
  const numeral = useNumeral()
  const fault = noted && tried ? faultOf(spoken) : null
  const name = unit.unit.shortName
  const there = unit.attendance === 'present'
  return (
    <li className={noted ? 'noted' : undefined}>
      <p>
        <b>{name}</b> <small>{t(`conference:part.${unit.part}`)}</small>
        {there ? null : (
          <small className="flag"> {t(`consensus.away-${unit.attendance ?? 'unknown'}`)}</small>
        )}
        {unit.atTable && !noted ? <small> {t('consensus.already')}</small> : null}
      </p>
      <div className="cf-stances">
        {spoken.stances.map((stance, index) => (
          <span key={index}>
            <small>{numeral(index + 1)}</small>
            {noted ? (
              <Seg
                label={t('consensus.of', { unit: name, number: numeral(index + 1) })}
                options={stances.map((value) => ({ value, label: t(`conference:stance.${value}`) }))}
                value={stance ?? ''}
                onChange={(value) =>
                  onSpeak({
                    ...spoken,
                    stances: spoken.stances.map((one, at) =>
                      at === index ? (stances.find((known) => known === value) ?? one) : one,
                    ),
                  })
                }
              />
            ) : (
              <OpinionMark stance={stance} />
            )}
          </span>
        ))}
      </div>
      <div className="cf-speak">
        {noted ? (
          <>
            <TextInput
              aria-label={t('consensus.words', { unit: name })}
              placeholder={t('consensus.wordsShort')}
              aria-invalid={fault === 'words-missing' ? true : undefined}
              value={spoken.text}
              onChange={(event) => onSpeak({ ...spoken, text: event.target.value })}
            />
            <button type="button" className="link" onClick={onForget}>
              {t('consensus.forget')}
            </button>
          </>
        ) : there ? (
          <>
            <button type="button" className="link" onClick={() => onSpeak(agreeing(spoken))}>
              {t('consensus.agrees')}
              <span className="visually-hidden">{name}</span>
            </button>
            <button type="button" className="link" onClick={() => onSpeak(spoken)}>
              {t('consensus.byPoint')}
              <span className="visually-hidden">{name}</span>
            </button>
          </>
        ) : null}
      </div>
      <FieldError error={fault === null ? undefined : t(`consensus.${fault}`)} />
    </li>
  )
}
