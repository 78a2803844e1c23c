import { useTranslation } from 'react-i18next'
import './parts.css'

type Props = { readonly title: string; readonly onRemove?: (() => void) | undefined }

/** The head of one of several rows in a form, with the way to take it out. */
export function RowHead({ title, onRemove }: Props) {
  const { t } = useTranslation('conference')
  return (
    <legend className="row-head">
      <b>{title}</b>
      {onRemove === undefined ? null : (
        <button type="button" className="link" onClick={onRemove}>
          {t('conclusion.remove')}
          <span className="visually-hidden">{title}</span>
        </button>
      )}
    </legend>
  )
}
