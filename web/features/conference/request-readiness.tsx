import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { CheckMark } from './check-mark.tsx'

const shownIn: readonly RequestRecord['state'][] = ['submitted', 'consulting', 'ready', 'scheduled']

/** What is asked before it may come to the table, and whether it is so. */
export function RequestReadiness({ record }: { readonly record: RequestRecord }) {
  const { t } = useTranslation('conference')
  const { readiness, readyWords, state } = record
  if (!shownIn.includes(state) || readiness.length === 0) return null
  const open = readiness.filter(({ ok }) => !ok).length
  return (
    <Sheet
      title={t('check.title')}
      aside={open === 0 ? t('check.allOk') : t('check.openCount', { count: open })}
    >
      <div className="sheet-body">
        <ReadinessList readiness={readiness} />
        {readyWords === '' ? null : (
          <p className="flag">
            {t('check.foundReady')}
            {readyWords}
          </p>
        )}
      </div>
    </Sheet>
  )
}

export function ReadinessList({ readiness }: Pick<RequestRecord, 'readiness'>) {
  const { t } = useTranslation('conference')
  return (
    <ul className="checks">
      {readiness.map(({ check, ok, facts }) => (
        <li key={check} className={ok ? undefined : 'open'}>
          <CheckMark ok={ok} />
          <span>{t(`check.${check}-${ok ? 'ok' : 'open'}`, facts)}</span>
        </li>
      ))}
    </ul>
  )
}
