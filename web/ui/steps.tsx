import { useTranslation } from 'react-i18next'
import './record.css'

export type Step = {
  readonly key: string
  readonly label: string
  /** Below the label: `11-02 周一`, `应在 11-25 前`. */
  readonly note?: string | undefined
  readonly state: 'past' | 'now' | 'next'
}

/** A thin line of steps; it says where the record is, it is not a way to move it. */
export function Steps({ label, steps }: { readonly label?: string; readonly steps: readonly Step[] }) {
  const { t } = useTranslation('common')
  return (
    <ol className="steps" aria-label={label ?? t('steps.label')}>
      {steps.map((step) => (
        <li key={step.key} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <b>{step.label}</b>
          {step.note === undefined ? null : <span>{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}
