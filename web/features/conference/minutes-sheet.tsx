import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { MinutesRecord } from '../../../contract/conference-minutes.ts'
import { type MinutesDraft, wordsAt } from './minutes-draft.ts'

type Props = {
  readonly record: MinutesRecord
  readonly draft: MinutesDraft
  readonly onChange: (patch: MinutesDraft) => void
}

/** The sheet as it will read: what people write can be changed, what the rows say cannot. */
export function MinutesSheet({ record, draft, onChange }: Props) {
  const { t } = useTranslation('minutes')
  const editable = record.actions.some(({ command, refusal }) => command === 'write' && refusal === null)
  return (
    <section className="mn-paper" aria-label={t('sheet')}>
      <h2 className="mn-mark">{t('mark')}</h2>
      <p className="mn-number">{record.document?.number ?? t('numberLater')}</p>
      <h3 className="mn-title">{t('title', { name: record.conference.name })}</h3>
      {record.lead === '' ? null : (
        <div className={editable ? 'mn-locked' : 'mn-composed'}>
          <p>{record.lead}</p>
          {editable ? <small>{t('locked')}</small> : null}
        </div>
      )}
      <Words
        label={t('opening')}
        example={t('openingExample')}
        words={wordsAt(draft, 'opening', record.opening)}
        editable={editable}
        onWords={(words) => onChange({ opening: [words] })}
      />
      {record.items.map((item) => (
        <section key={item.itemId} aria-label={item.title}>
          <h4>{item.title}</h4>
          <Words
            label={t('wordsOf', { title: item.title })}
            example={t('wordsExample')}
            words={wordsAt(draft, item.itemId, item.words)}
            editable={editable}
            onWords={(words) => onChange({ [item.itemId]: [words] })}
          />
          {item.composed.length === 0 ? null : (
            <div className={editable ? 'mn-locked' : 'mn-composed'}>
              {item.composed.map((sentence, index) => (
                <p key={index}>{sentence}</p>
              ))}
              {editable ? <small>{t('locked')}</small> : null}
            </div>
          )}
        </section>
      ))}
      <Words
        label={t('closing')}
        example={t('closingExample')}
        words={wordsAt(draft, 'closing', record.closing)}
        editable={editable}
        onWords={(words) => onChange({ closing: [words] })}
      />
      <Attendance record={record} />
    </section>
  )
}

type WordsProps = {
  readonly label: string
  readonly example: string
  readonly words: string
  readonly editable: boolean
  readonly onWords: (words: string) => void
}

/** A place for words that grows with them. */
function Words({ label, example, words, editable, onWords }: WordsProps) {
  const id = useId()
  if (!editable)
    return words
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => (
        <p key={index} className="mn-words">
          {line}
        </p>
      ))
  return (
    <div className="mn-write">
      <label htmlFor={id}>{label}</label>
      <div data-words={`${words}\n`}>
        <textarea
          id={id}
          value={words}
          maxLength={4000}
          placeholder={example}
          rows={1}
          onChange={(event) => onWords(event.target.value)}
        />
      </div>
    </div>
  )
}

/** Who was there, who was excused, who did not come, who sat in: from the table's own list. */
function Attendance({ record: { attendance, chair, recorder } }: Pick<Props, 'record'>) {
  const { t } = useTranslation('minutes')
  const lists = [
    ['present', attendance.present],
    ['leave', attendance.leave],
    ['absent', attendance.absent],
    ['observing', attendance.observing],
  ] as const
  return (
    <dl className="mn-there">
      <dt>{t('chair')}</dt>
      <dd>{chair}</dd>
      {lists.map(([key, people]) =>
        people.length === 0 ? null : (
          <div key={key}>
            <dt>{t(`attendance.${key}`)}</dt>
            <dd>
              {people
                .map(({ unit, who }) => (who === '' ? unit.shortName : `${unit.shortName} ${who}`))
                .join(t('semicolon'))}
            </dd>
          </div>
        ),
      )}
      <dt>{t('recorder')}</dt>
      <dd>{recorder}</dd>
    </dl>
  )
}
