import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { fault } from '../../contract/mechanism.ts'
import './faults.css'

export type FaultView = z.infer<typeof fault>

/** What must be mended before a file of the mechanism can be loaded, in reading order. */
export function Faults({ faults }: { readonly faults: readonly FaultView[] }) {
  const { t, i18n } = useTranslation('mechanism')
  if (faults.length === 0) return null
  const said = (value: string | number): string =>
    i18n.exists(`mechanism:faultFact.${value}`) ? t(`faultFact.${value}`) : String(value)
  return (
    <section role="alert" aria-label={t('load.faults', { count: faults.length })}>
      <p className="vacant">{t('load.faults', { count: faults.length })}</p>
      <p className="note">{t('load.nothing')}</p>
      <ol className="faults">
        {faults.map((fault, index) => (
          <li key={index}>
            <span className="place">
              {fault.file}
              {fault.line > 0 ? `:${fault.line}` : ''}
            </span>
            <span>
              {t(`fault.${fault.code}`, {
                defaultValue: fault.code,
                ...Object.fromEntries(Object.entries(fault.facts).map(([key, value]) => [key, said(value)])),
              })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
