import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/field.tsx'

type Props = {
  readonly value: string
  /** As last reported. */
  readonly before: number
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

/** Progress by slider or by number; both are the same value. */
export function ProgressField({ value, before, error, onChange }: Props) {
  const { t } = useTranslation('task')
  const now = Number(value)
  const hint =
    now < before ? <span className="flag">{t('report.falls', { before })}</span> : t('report.was', { before })
  return (
    <Field label={t('report.progress')} error={error} hint={hint}>
      {(control) => (
        <div className="progress-field">
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={now}
            aria-label={t('report.progress')}
            onChange={(event) => onChange(event.target.value)}
          />
          <input
            {...control}
            className="box"
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <span>%</span>
        </div>
      )}
    </Field>
  )
}
