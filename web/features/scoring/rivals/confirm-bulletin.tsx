import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../lib/session.ts'
import { Button, buttonClass } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { useAct } from '../../../ui/use-act.ts'
import { scoringKey } from '../calls.ts'
import { useWords } from '../use-words.ts'
import { cancelBulletin, confirmBulletin, type RivalImport, setsQuery } from './calls.ts'

/** Into which period, published where and when: then the good rows are taken. */
export function ConfirmBulletin({ record }: { readonly record: RivalImport }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const navigate = useNavigate()
  const today = useSession()?.today
  const periods = (useQuery(setsQuery).data?.periods ?? []).toSorted((a, b) => (a.endsOn < b.endsOn ? 1 : -1))
  const [chosen, setChosen] = useState<string | null>(record.readFor)
  const period = chosen ?? periods[0]?.code ?? null
  const [source, setSource] = useState('')
  const [publishedOn, setPublishedOn] = useState<string | null>(null)
  const [checked, setChecked] = useState(false)
  const confirming = useAct({
    act: () =>
      confirmBulletin(record.id, {
        period: period ?? '',
        source: source.trim(),
        publishedOn: publishedOn ?? '',
      }),
    refresh: [scoringKey],
    namespace: 'scoring',
    done: t('bulletin.done', { good: record.rows.good }),
    onDone: () => void navigate({ to: '/indicators/rivals' }),
  })
  const leaving = useAct({
    act: () => cancelBulletin(record.id),
    refresh: [scoringKey],
    namespace: 'scoring',
    onDone: () => void navigate({ to: '/indicators/rivals' }),
  })
  const { good, faulty } = record.rows
  const required = (value: string | null) =>
    checked && (value === null || value.trim() === '') ? t('bulletin.required') : undefined
  const error = confirming.error ?? leaving.error
  return (
    <Sheet title={t('bulletin.confirm')}>
      <div className="sheet-body">
        {error === null ? null : (
          <p className="field-error" role="alert">
            {error}
          </p>
        )}
        {good === 0 ? (
          <p>{t('bulletin.nothing')}</p>
        ) : (
          <div className="fields">
            <Field
              label={t('column.period')}
              hint={
                record.formPeriod === null ? undefined : t('bulletin.formHow', { period: record.formPeriod })
              }
              error={confirming.fields['period'] ?? required(period)}
            >
              {(control) => (
                <Select
                  {...control}
                  value={period}
                  onChange={setChosen}
                  options={periods.map((one) => ({ value: one.code, label: words.period(one) }))}
                />
              )}
            </Field>
            <Field
              label={t('bulletin.publishedOn')}
              error={confirming.fields['publishedOn'] ?? required(publishedOn)}
            >
              {(control) => (
                <DateInput {...control} value={publishedOn} onChange={setPublishedOn} max={today} />
              )}
            </Field>
            <Field
              label={t('bulletin.source')}
              hint={t('bulletin.sourceHow')}
              wide
              error={confirming.fields['source'] ?? required(source)}
            >
              {(control) => (
                <TextInput
                  {...control}
                  maxLength={300}
                  value={source}
                  onChange={({ target }) => setSource(target.value)}
                />
              )}
            </Field>
          </div>
        )}
        {faulty > 0 && good > 0 ? <p className="note">{t('bulletin.left', { count: faulty })}</p> : null}
        <div className="acts">
          {good === 0 ? (
            <Link to="/indicators/rivals" className={buttonClass({ primary: true })}>
              {t('bulletin.again')}
            </Link>
          ) : (
            <Button
              primary
              busy={confirming.busy}
              onClick={() => {
                setChecked(true)
                if (period !== null && source.trim() !== '' && publishedOn !== null) confirming.run()
              }}
            >
              {t('bulletin.take', { count: good })}
            </Button>
          )}
          <Button busy={leaving.busy} onClick={() => leaving.run()}>
            {t('bulletin.cancel')}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
