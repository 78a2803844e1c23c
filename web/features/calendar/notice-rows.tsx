import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { DateInput } from '../../ui/date-input.tsx'
import { TextInput } from '../../ui/field.tsx'
import type { Row } from './notice-queries.ts'

type Props = {
  readonly year: number
  readonly rows: readonly Row[]
  readonly source: string
  /** What is wrong with a row, by its place. */
  readonly faultOf: (index: number) => string | undefined
  readonly onChange: (rows: readonly Row[]) => void
}

/** Days off and days worked for them, each with its name. */
export function NoticeRows({ year, rows, source, faultOf, onChange }: Props) {
  const { t } = useTranslation('calendar')
  const change = (index: number, part: Partial<Row>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const add = (isWorkday: boolean) =>
    onChange([...rows, { from: `${year}-01-01`, to: `${year}-01-01`, isWorkday, name: '' }])
  const range = { min: `${year}-01-01`, max: `${year}-12-31` }
  return (
    <>
      <ol className="notice-rows">
        {rows.map((row, index) => {
          const kind = row.isWorkday ? 'make-up' : 'holiday'
          const fault = faultOf(index)
          return (
            <li key={index} className={fault === undefined ? undefined : 'faulty'}>
              <span className={`cell ${kind}`}>
                <i>{t(`mark.${kind}`)}</i>
              </span>
              <span className="days">
                <DateInput
                  {...range}
                  value={row.from}
                  aria-label={t(row.isWorkday ? 'notice.day' : 'notice.from', { row: index + 1 })}
                  onChange={(day) => {
                    const from = day ?? row.from
                    change(index, { from, to: row.isWorkday || row.to < from ? from : row.to })
                  }}
                />
                {row.isWorkday ? null : (
                  <>
                    <span aria-hidden="true">{t('to')}</span>
                    <DateInput
                      {...range}
                      value={row.to}
                      aria-label={t('notice.until', { row: index + 1 })}
                      onChange={(day) => change(index, { to: day ?? row.to })}
                    />
                  </>
                )}
              </span>
              <TextInput
                value={row.name}
                aria-label={t('notice.name', { row: index + 1 })}
                placeholder={t(row.isWorkday ? 'notice.makeUpName' : 'notice.holidayName')}
                onChange={(event) => change(index, { name: event.target.value })}
              />
              <button
                type="button"
                className="link"
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                {t('notice.remove')}
                <span className="visually-hidden">
                  {t('notice.rowNamed', { row: index + 1, name: row.name })}
                </span>
              </button>
              {row.source === undefined || row.source === source ? null : (
                <small className="muted">{t('source', { sources: row.source })}</small>
              )}
              {fault === undefined ? null : (
                <span className="field-error" role="alert">
                  {fault}
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <div className="acts">
        <Button onClick={() => add(false)}>{t('notice.addHoliday')}</Button>
        <Button onClick={() => add(true)}>{t('notice.addMakeUp')}</Button>
      </div>
    </>
  )
}
