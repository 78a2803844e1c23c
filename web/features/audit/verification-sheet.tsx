import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/dates.ts'
import { formatCount } from '../../lib/format.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Facts } from '../../ui/facts.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { shortHash } from './facts-text.ts'
import type { Verification } from './queries.ts'
import './audit.css'

type Props = { readonly result: Verification | undefined; readonly error: string | null }

/** What the check of every chain and seal found, as `liandong verify-audit` finds it. */
export function VerificationSheet({ result, error }: Props) {
  const { t } = useTranslation('audit')
  const { language } = usePreferences()
  if (result === undefined) return <Refusal error={error} />
  const { ok, faults, lastSealAt, lastSealHash } = result
  return (
    <section role="status" className="verification">
      <Sheet
        title={
          <span className={ok ? 'sound' : 'vacant'}>
            <span aria-hidden="true">{ok ? '✓' : '■'}</span>{' '}
            {ok ? t('verify.sound') : t('verify.broken', { count: faults.length })}
          </span>
        }
      >
        <Facts
          facts={[
            { label: t('verify.checkedAt'), value: formatInstant(result.checkedAt, language) },
            { label: t('verify.took'), value: t('verify.milliseconds', { count: result.milliseconds }) },
            { label: t('verify.items'), value: formatCount(result.items) },
            { label: t('verify.events'), value: formatCount(result.events) },
            { label: t('verify.seals'), value: formatCount(result.seals) },
            {
              label: t('verify.lastSeal'),
              value:
                lastSealAt === null ? (
                  t('verify.noSeal')
                ) : (
                  <>
                    {formatInstant(lastSealAt, language)}{' '}
                    <span className="hash" title={lastSealHash ?? undefined}>
                      {shortHash(lastSealHash ?? '')}
                    </span>
                  </>
                ),
            },
          ]}
        />
        {ok ? null : (
          <>
            <p className="prose">{t('verify.brokenMeans')}</p>
            <ol className="chain-faults">
              {faults.map((fault) => (
                <li key={`${fault.at}${fault.seq}${fault.code}`}>
                  <b className="vacant">{t(`verify.fault.${fault.code}`)}</b>
                  <span className="hash">
                    {fault.at} · {fault.seq}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </Sheet>
    </section>
  )
}
