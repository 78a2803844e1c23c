import { useTranslation } from 'react-i18next'
import { Sheet } from '../../ui/sheet.tsx'
import { CheckMark } from './check-mark.tsx'
import { pointsOf, type RequestForm, toldIn } from './request-form-values.ts'

type Props = { readonly form: RequestForm; readonly opinionWorkdays: number | undefined }

/** Told while it is written: what is still missing, and what happens once it is submitted. */
export function RequestTold({ form, opinionWorkdays }: Props) {
  const { t } = useTranslation('conference')
  const told = toldIn(form)
  const points = pointsOf(form).length
  const units = new Set([form.leadUnitId, ...form.unitIds].filter((id) => id !== '')).size
  const line = ({ key, ok }: (typeof told)[number]) => (
    <li key={key}>
      <CheckMark ok={ok} />
      <span>{t(`told.${key}${ok ? '' : '-open'}`, { points, units })}</span>
    </li>
  )
  return (
    <Sheet title={t('told.heading')}>
      <div className="sheet-body" aria-live="polite">
        <p className="note">{t('told.toSubmit')}</p>
        <ul className="checks">{told.filter(({ needed }) => needed).map(line)}</ul>
        <p className="note">{t('told.toConference')}</p>
        <ul className="checks">{told.filter(({ needed }) => !needed).map(line)}</ul>
        <p className="note told-after">
          {opinionWorkdays === undefined ? null : t('told.after', { count: opinionWorkdays })}
        </p>
      </div>
    </Sheet>
  )
}
