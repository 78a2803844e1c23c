import { useTranslation } from 'react-i18next'

/** ✓ or an empty circle, with its word for screen readers. */
export function CheckMark({ ok }: { readonly ok: boolean }) {
  const { t } = useTranslation('conference')
  return (
    <span className={`check-mark ${ok ? 'ok' : 'open'}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {ok ? (
          <path d="M1 5.5 4 8.5 9.5 2" fill="none" stroke="currentColor" strokeWidth="1.5" />
        ) : (
          <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        )}
      </svg>
      <span className="visually-hidden">{t(ok ? 'check.ok' : 'check.open')}</span>
    </span>
  )
}
