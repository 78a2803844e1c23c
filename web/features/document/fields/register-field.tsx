import { useTranslation } from 'react-i18next'
import type { DocumentKind } from '../../../../domain/document/kinds.ts'
import { Field } from '../../../ui/field.tsx'
import { registerName } from '../authority.ts'
import type { DocumentOptions } from '../calls.ts'
import { useYearCount } from '../use-year-count.ts'

type Props = {
  readonly options: DocumentOptions
  readonly kind: DocumentKind
  readonly register: string
  readonly error: string | undefined
  readonly onChange: (register: string) => void
}

/** In which register it is numbered, and so who issues it: one choice. */
export function RegisterField({ options, kind, register, error, onChange }: Props) {
  const { t } = useTranslation('document')
  const count = useYearCount(kind, options.today)
  return (
    <Field
      label={t('field.register')}
      error={error}
      hint={
        <>
          {t('field.registerHint')} {count}
        </>
      }
    >
      {(control) => (
        <select
          {...control}
          className="box"
          value={register}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.registers
            .filter(({ kinds }) => kinds.includes(kind))
            .map((one) => (
              <option key={one.code} value={one.code}>
                {t('register.of', {
                  register: registerName(one),
                  authority: options.authorities.find(({ code }) => code === one.authority)?.name ?? '',
                })}
              </option>
            ))}
        </select>
      )}
    </Field>
  )
}
