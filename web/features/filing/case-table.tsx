import { useTranslation } from 'react-i18next'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { FieldError, TextInput } from '../../ui/field.tsx'
import { type CaseRow, newRow, type RowFaults, withoutRow } from './case-rows.ts'

type Props = {
  readonly rows: readonly CaseRow[]
  readonly faults: readonly RowFaults[]
  readonly editable: boolean
  readonly onChange: (rows: readonly CaseRow[]) => void
}

/** One row a procedure: what, where, days, cost, online, at whose side. */
export function CaseTable({ rows, faults, editable, onChange }: Props) {
  const { t } = useTranslation('filing')
  const words = useErrorWords('filing')
  const say = (code: string | undefined) => (code === undefined ? undefined : words.refusal(`field.${code}`))
  const patch = (index: number, change: Partial<CaseRow>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...change } : row)))
  return (
    <>
      <div className="case-head" aria-hidden="true">
        <span />
        {(['name', 'agency', 'days', 'cost', 'online', 'besides'] as const).map((key) => (
          <span key={key}>{t(`case.column-${key}`)}</span>
        ))}
        <span />
      </div>
      <ol className="case-rows">
        {rows.map((row, index) => {
          const number = index + 1
          const text = (key: 'name' | 'agency' | 'days' | 'cost', max: number) => {
            const fault = say(faults[index]?.[key])
            return (
              <div className={`case-${key}`}>
                <span className="case-label" aria-hidden="true">
                  {t(`case.column-${key}`)}
                </span>
                <TextInput
                  aria-label={t('case.cell', { number, column: t(`case.column-${key}`) })}
                  aria-invalid={fault === undefined ? undefined : true}
                  inputMode={key === 'days' || key === 'cost' ? 'decimal' : undefined}
                  maxLength={max}
                  readOnly={!editable}
                  value={row[key]}
                  onChange={(event) => patch(index, { [key]: event.target.value })}
                />
                <FieldError error={fault} />
              </div>
            )
          }
          return (
            <li key={number}>
              <span className="case-number">{number}</span>
              {text('name', 120)}
              {text('agency', 80)}
              {text('days', 12)}
              {text('cost', 16)}
              <label className="case-online">
                <input
                  type="checkbox"
                  checked={row.online}
                  disabled={!editable}
                  aria-label={t('case.cell', { number, column: t('case.column-online') })}
                  onChange={(event) => patch(index, { online: event.target.checked })}
                />
                <span>{t('case.column-online')}</span>
              </label>
              <select
                className="box case-besides"
                aria-label={t('case.cell', { number, column: t('case.column-besides') })}
                value={row.besides}
                disabled={!editable}
                onChange={(event) => patch(index, { besides: event.target.value })}
              >
                <option value="">{t('case.after')}</option>
                {rows.slice(0, index).map((other, at) => (
                  <option key={at} value={String(at + 1)}>
                    {t('case.besides', { number: at + 1, name: other.name })}
                  </option>
                ))}
              </select>
              {editable && rows.length > 1 ? (
                <button type="button" className="link" onClick={() => onChange(withoutRow(rows, index))}>
                  {t('case.remove')}
                  <span className="visually-hidden"> {number}</span>
                </button>
              ) : (
                <span />
              )}
            </li>
          )
        })}
      </ol>
      {editable ? (
        <div className="sheet-body">
          <Button small onClick={() => onChange([...rows, newRow])}>
            {t('case.add')}
          </Button>
        </div>
      ) : null}
    </>
  )
}
