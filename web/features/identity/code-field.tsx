import { useTranslation } from 'react-i18next'
import { Field, TextInput } from '../../ui/field.tsx'

type Props = {
  readonly value: string
  readonly onChange: (code: string) => void
  readonly error?: string | undefined
  readonly hint?: string | undefined
}

/** The six digits of a second factor; a pasted `123 456` is taken too. */
export function CodeField({ value, onChange, error, hint }: Props) {
  const { t } = useTranslation('identity')
  return (
    <Field label={t('code')} error={error} hint={hint}>
      {(control) => (
        <TextInput
          {...control}
          value={value}
          onChange={(event) =>
            onChange(event.target.value.normalize('NFKC').replaceAll(/\D/g, '').slice(0, 6))
          }
          inputMode="numeric"
          autoComplete="one-time-code"
          className="code"
          autoFocus
        />
      )}
    </Field>
  )
}
