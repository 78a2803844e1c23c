import { useTranslation } from 'react-i18next'
import type { FilingField, FilingRecord } from '../../../contract/filing.ts'
import { sameValue } from '../../../domain/filing/value.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/day.tsx'
import type { Typed } from './typed.ts'
import { figure, signed, useFindingWords, useValueWithUnit, useValueWords } from './use-words.ts'

type Props = { readonly record: FilingRecord; readonly field: FilingField }

/** What is to be noticed about a value: findings, why it came back, what changed since, what other sources say. */
export function ValueNews({ record, field }: Props) {
  const { t } = useTranslation('filing')
  const words = useFindingWords(record.values)
  const value = useValueWithUnit()
  const { returned, approved, accepted } = field
  const open = field.state === 'returned' || field.state === 'unlocked'
  const explained = field.note !== '' || field.reason !== ''
  const before = accepted !== null && !sameValue(accepted, field) ? accepted : null
  return (
    <>
      {returned === null || !(open || field.state === 'filled') ? null : (
        <p className="fv-came">
          <b>{t(field.state === 'unlocked' ? 'form.unlockedBy' : 'form.returnedBy', { by: returned.by })}</b>{' '}
          {returned.reason} <Moment at={returned.at} />
        </p>
      )}
      {field.meaning === null || field.editable ? null : <p className="fv-why">{field.reason}</p>}
      {field.changedAfterApproval && approved !== null ? <Changed field={field} approved={approved} /> : null}
      {before === null || field.state === 'empty' || field.state === 'accepted' ? null : (
        <p className="fv-counts">
          {t('form.counts', { value: value(before, field), source: t(`source.${before.source}`) })}
        </p>
      )}
      {field.findings.length === 0 ? null : (
        <ul className="fv-findings">
          {field.findings.map((finding) => {
            const kind = finding.severity === 'warning' && explained ? 'told' : finding.severity
            return (
              <li key={`${finding.code} ${JSON.stringify(finding.facts)}`} className={kind}>
                <b>{t(`severity.${kind}`)}</b> {words(finding)}
              </li>
            )
          })}
        </ul>
      )}
      <Sources field={field} />
    </>
  )
}

type ChangedProps = {
  readonly field: FilingField
  readonly approved: NonNullable<FilingField['approved']>
}

/** What is filed now and was not when the unit approved; and what counts now, where another source does. */
function Changed({ field, approved }: ChangedProps) {
  const { t } = useTranslation('filing')
  const value = useValueWithUnit()
  const [counts] = field.sources
  const by = (who: string, at: string | null) => (
    <small>
      {' '}
      {who} {at === null ? null : <Moment at={at} />}
    </small>
  )
  return (
    <>
      {sameValue(approved, field) ? null : (
        <p className="fv-changed">
          {t('form.changed')} <FromTo before={value(approved, field)} after={value(field, field)} />
          {field.filed === null ? null : by(field.filed.by, field.filed.at)}
        </p>
      )}
      {counts === undefined || counts.source === 'filing' || sameValue(approved.counted, counts) ? null : (
        <p className="fv-changed">
          {t('form.countsChanged', { source: t(`source.${counts.source}`) })}{' '}
          <FromTo before={value(approved.counted, field)} after={value(counts, field)} />
          {by(counts.by, counts.at)}
        </p>
      )}
    </>
  )
}

/** Several sources of one value, the one that counts first, and how far they lie apart. */
function Sources({ field }: { readonly field: FilingField }) {
  const { t } = useTranslation('filing')
  const value = useValueWithUnit()
  const told = field.sources.filter((one) => one.value !== null || one.meaning !== null)
  if (!told.some(({ source }) => source !== 'filing')) return null
  return (
    <ul className="fv-sources" aria-label={t('form.sources')}>
      {told.map((one, index) => (
        <li key={one.source}>
          <span>{t(`source.${one.source}`)}</span>
          <b>{value(one, field)}</b>
          {one.difference === null || one.difference === 0 ? null : (
            <span className={Math.abs(one.difference) > 10 ? 'flag' : 'muted'}>
              {t('form.difference', { percent: signed(one.difference) })}
            </span>
          )}
          {index === 0 ? <span className="muted">{t('form.first')}</span> : null}
          {one.source === 'filing' ? null : (
            <small>{[one.by, one.note].filter(Boolean).join(t('comma'))}</small>
          )}
        </li>
      ))}
    </ul>
  )
}

export function FromTo({ before, after }: { readonly before: string; readonly after: string }) {
  const { t } = useTranslation('filing')
  return (
    <span className="fv-from-to">
      <del>
        <span className="visually-hidden">{t('before')} </span>
        {before}
      </del>
      <span aria-hidden="true"> → </span>
      <ins>
        <span className="visually-hidden">{t('after')} </span>
        {after}
      </ins>
    </span>
  )
}

type OvertakenProps = {
  readonly field: FilingField
  readonly typed: Typed
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** Somebody else saved this field while it was being typed: both stand there, one is chosen. */
export function Overtaken({ field, typed, onMine, onTheirs }: OvertakenProps) {
  const { t } = useTranslation('filing')
  const value = useValueWords()
  const { filed } = field
  const mine = typed.meaning === null ? typed.input : t(`meaning.${typed.meaning}`)
  const number = Number(mine)
  return (
    <div className="banner fv-overtaken" role="alert">
      <div>
        <b>{t('overtaken.title', { by: filed?.by ?? t('overtaken.somebody') })}</b>{' '}
        {filed === null ? null : <Moment at={filed.at} />}
        <p>
          {t('overtaken.both', {
            theirs: value(field),
            mine: mine !== '' && Number.isFinite(number) ? figure(number) : mine === '' ? '—' : mine,
          })}
        </p>
        {typed.note.trim() === field.note ? null : (
          <small className="block">
            {t('overtaken.notes', { theirs: field.note || '—', mine: typed.note || '—' })}
          </small>
        )}
      </div>
      <div className="acts">
        <Button small onClick={onTheirs}>
          {t('overtaken.theirs')}
        </Button>
        <Button small primary onClick={onMine}>
          {t('overtaken.mine')}
        </Button>
      </div>
    </div>
  )
}
