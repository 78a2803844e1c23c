import { useTranslation } from 'react-i18next'
import { minClasses, minLength, type Owner, rulesKept } from './password-check.ts'
import './identity.css'

type Props = { readonly password: string; readonly owner: Owner; readonly short?: boolean }

/** What a password must be, each rule with its mark while it is typed; `short` lists only what is missing. */
export function PasswordRules({ password, owner, short = false }: Props) {
  const { t } = useTranslation('identity')
  const rules = rulesKept(password, owner)
  if (short && password === '') return <>{t('rules.summary', { length: minLength, kinds: minClasses })}</>
  const shown = short ? rules.filter(({ kept }) => !kept) : rules
  if (shown.length === 0) return <span className="rules-kept">✓ {t('rules.allKept')}</span>
  return (
    <span className="rules">
      {shown.map(({ rule, kept }) => (
        <span key={rule} className={kept ? 'kept' : undefined}>
          <i aria-hidden="true">{kept ? '✓' : '○'}</i>
          {t(`rules.${rule}`, { length: minLength, kinds: minClasses })}
          <span className="visually-hidden">{kept ? t('rules.kept') : t('rules.open')}</span>
        </span>
      ))}
    </span>
  )
}
