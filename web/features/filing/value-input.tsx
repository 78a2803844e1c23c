import { type KeyboardEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilingField } from '../../../contract/filing.ts'
import { useEither } from '../../lib/use-either.ts'
import { FieldError, TextInput } from '../../ui/field.tsx'
import type { Typed } from './typed.ts'

type Props = {
  readonly field: FilingField
  /** The name of the sub-indicator. */
  readonly labelledBy: string
  readonly typed: Typed
  readonly faults: { readonly input: string | undefined; readonly reason: string | undefined }
  readonly onChange: (patch: Partial<Typed>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** A number with its unit beside it; or that there is no such business, or that it does not apply, and why. */
export function ValueInput({ field, labelledBy, typed, faults, onChange, onKeyDown }: Props) {
  const { t } = useTranslation('filing')
  const either = useEither()
  const id = useId()
  const { meaning } = typed
  return (
    <>
      <div className="fv-enter">
        <TextInput
          id={id}
          className="fv-input"
          inputMode="decimal"
          maxLength={60}
          aria-labelledby={labelledBy}
          aria-describedby={`${id}-unit ${id}-fault`}
          aria-invalid={faults.input === undefined ? undefined : true}
          value={meaning === null ? typed.input : ''}
          placeholder={meaning === null ? undefined : t(`meaning.${meaning}`)}
          disabled={meaning !== null}
          onChange={(event) => onChange({ input: event.target.value })}
          onKeyDown={onKeyDown}
        />
        <span id={`${id}-unit`} className="fv-unit">
          {either(field.unit, field.unitEn)}
        </span>
        <select
          className="box fv-meaning"
          aria-label={t('form.meaning')}
          value={meaning ?? ''}
          onChange={({ target: { value } }) =>
            onChange({ meaning: value === 'zero' || value === 'drop' ? value : null })
          }
        >
          <option value="">{t('meaning.number')}</option>
          <option value="zero">{t('meaning.zero')}</option>
          <option value="drop">{t('meaning.drop')}</option>
        </select>
      </div>
      <FieldError id={`${id}-fault`} error={faults.input} />
      {meaning === null ? null : (
        <div className="fv-reason">
          <TextInput
            aria-label={t('form.reason')}
            aria-invalid={faults.reason === undefined ? undefined : true}
            placeholder={t(`form.reason-${meaning}`)}
            maxLength={500}
            value={typed.reason}
            onChange={(event) => onChange({ reason: event.target.value })}
          />
          <FieldError error={faults.reason} />
        </div>
      )}
    </>
  )
}
