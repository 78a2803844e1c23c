import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResolutionRow } from '../../../contract/resolution.ts'
import { formatDate } from '../../lib/dates.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useRight } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/day.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useAct } from '../../ui/use-act.ts'
import { type DifferenceView, resolutionKeys, signDifference } from './resolution-calls.ts'

type Props = { readonly row: ResolutionRow; readonly onClose: () => void }

/** Where minutes and task have come apart: as minuted, as it is, and who signed for it. */
export function DifferencePanel({ row, onClose }: Props) {
  const { t } = useTranslation('conference')
  return (
    <Panel
      open
      title={t('board.differencesOf')}
      width={680}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('board.close')}</Button>}
    >
      <p className="panel-lead">{row.text}</p>
      {row.differences.length === 0 ? <p className="muted">{t('board.noDifference')}</p> : null}
      <ul className="differences">
        {row.differences.map((difference) => (
          <li key={difference.field}>
            <Difference row={row} difference={difference} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

type DifferenceProps = { readonly row: ResolutionRow; readonly difference: DifferenceView }

function Difference({ row, difference }: DifferenceProps) {
  const { t } = useTranslation('conference')
  const maySign = useRight('conference.sign')
  const { field, minuted, actual, signed } = difference
  const say = (value: string): string => {
    if (field === 'ended') return t(`board.ended-${value}`)
    return field === 'due-on' ? formatDate(value) : value === '' ? t('board.nobody') : value
  }
  return (
    <>
      <h3>{t(`board.field-${field}`)}</h3>
      <dl>
        <dt>{t('board.minuted')}</dt>
        <dd>{say(minuted)}</dd>
        <dt>{t('board.actual')}</dt>
        <dd>
          <b>{say(actual)}</b>
        </dd>
      </dl>
      {signed === null ? (
        maySign ? (
          <Sign key={actual} row={row} difference={difference} />
        ) : (
          <p className="flag">{t('board.toSign')}</p>
        )
      ) : (
        <p className="muted">
          {t('board.signedBy', { by: [signed.unit, signed.by].filter(Boolean).join(' ') })}{' '}
          <Moment at={signed.at} />
          {t('colon')}
          {signed.words}
        </p>
      )}
    </>
  )
}

function Sign({ row, difference }: DifferenceProps) {
  const { t } = useTranslation('conference')
  const draft = useDraft(`resolution.sign.${row.id}.${difference.field}`, { text: '' })
  const { text } = draft.values
  const [tried, setTried] = useState(false)
  const act = useAct({
    act: () => signDifference(row.id, difference, text),
    refresh: resolutionKeys,
    namespace: 'conference',
    done: t('board.signedNow'),
    onDone: draft.clear,
  })
  return (
    <>
      <Refusal error={act.error} />
      <Field
        label={t('board.signText')}
        error={tried && text.trim() === '' ? t('missing.words') : act.fields.text}
      >
        {(control) => (
          <TextArea
            {...control}
            className="short"
            value={text}
            max={1000}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
      <Button
        primary
        busy={act.busy}
        onClick={() => {
          setTried(true)
          if (text.trim() !== '') act.run()
        }}
      >
        {t('board.sign')}
      </Button>
    </>
  )
}
