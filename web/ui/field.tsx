import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './field.css'

/** What a control needs to belong to its label, hint and error. */
export type FieldControl = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

type FieldProps = {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Fields are required unless they say that they are not. */
  readonly optional?: boolean
  readonly wide?: boolean
  readonly children: (control: FieldControl) => ReactNode
}

export function Field({ label, hint, error, optional = false, wide = false, children }: FieldProps) {
  const { t } = useTranslation('common')
  const id = useId()
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(
    Boolean,
  )
  return (
    <div className={`field ${wide ? 'wide' : ''}`}>
      <label htmlFor={id}>
        {label}
        {optional ? <em>{t('field.optional')}</em> : null}
      </label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error === undefined ? undefined : true,
      })}
      <FieldError id={`${id}-error`} error={error} />
      {hint === undefined ? null : <small id={`${id}-hint`}>{hint}</small>}
    </div>
  )
}

export function FieldError({ id, error }: { readonly id?: string; readonly error: string | undefined }) {
  return error === undefined ? null : (
    <span id={id} className="field-error" role="alert">
      {error}
    </span>
  )
}

export function TextInput({ className, ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  return <input type="text" autoComplete="off" {...rest} className={`box ${className ?? ''}`} />
}

/** A password that can be shown while it is typed. */
export function PasswordInput(props: InputHTMLAttributes<HTMLInputElement>) {
  const { t } = useTranslation('common')
  const [shown, setShown] = useState(false)
  return (
    <div className="with-button">
      <TextInput {...props} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" />
      <button type="button" className="link" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? t('field.hide') : t('field.show')}
      </button>
    </div>
  )
}

type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  readonly value: string
  readonly max: number
  /** At the left of the counter. */
  readonly note?: string
}

/** Counts characters as people do: 𠮷 is one. More than `max` can be typed and is said, nothing is cut. */
export function TextArea({ max, note, className, value, ...rest }: TextAreaProps) {
  const { t } = useTranslation('common')
  const length = [...value].length
  return (
    <div>
      <textarea
        {...rest}
        value={value}
        className={`box ${className ?? ''}`}
        aria-invalid={length > max ? true : rest['aria-invalid']}
      />
      <div className="field-foot">
        <small>{note}</small>
        <small
          className={length > max ? 'vacant' : undefined}
          aria-live={length > max ? 'polite' : undefined}
        >
          {length > max ? t('field.over', { count: length - max }) : `${length} / ${max}`}
        </small>
      </div>
    </div>
  )
}

type ChoiceProps = InputHTMLAttributes<HTMLInputElement> & {
  readonly label: ReactNode
  readonly note?: string | undefined
}

/** A checkbox, or with `type="radio"` one of several, with its words beside it. */
export function Choice({ label, note, type = 'checkbox', ...rest }: ChoiceProps) {
  return (
    <label className="choice">
      <input {...rest} type={type} />
      <span>
        {label}
        {note === undefined ? null : <small>{note}</small>}
      </span>
    </label>
  )
}
