import { useTranslation } from 'react-i18next'
import { Field, PasswordInput, TextInput } from '../../ui/field.tsx'
import type { Founder } from './first-run-values.ts'
import { PasswordRules } from './password-rules.tsx'

type Props = {
  readonly founder: Founder
  readonly onChange: (patch: Partial<Founder>) => void
  /** What is wrong with a field, by its name. */
  readonly errorOf: (field: keyof Founder) => string | undefined
  readonly familiar: readonly string[]
}

/** Name, login and password of somebody who is there from the beginning. */
export function FounderFields({ founder, onChange, errorOf, familiar }: Props) {
  const { t } = useTranslation('identity')
  return (
    <>
      <Field label={t('name')} error={errorOf('name')}>
        {(control) => (
          <TextInput
            {...control}
            value={founder.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('login')} error={errorOf('login')} hint={t('loginHint')}>
        {(control) => (
          <TextInput
            {...control}
            value={founder.login}
            onChange={(event) => onChange({ login: event.target.value })}
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
      <Field
        label={t('password')}
        error={errorOf('password')}
        hint={<PasswordRules password={founder.password} owner={{ ...founder, familiar }} short />}
      >
        {(control) => (
          <PasswordInput
            {...control}
            value={founder.password}
            onChange={(event) => onChange({ password: event.target.value })}
            autoComplete="new-password"
          />
        )}
      </Field>
    </>
  )
}
