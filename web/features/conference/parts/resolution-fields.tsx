import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { dueQuery } from '../../../lib/calendar.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { Day } from '../../../ui/day.tsx'
import { Field, TextArea, TextInput } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { type UnitOption, UnitSelect, UnitsSelect } from '../../../ui/unit-select.tsx'
import { useWorkday } from '../../../ui/use-workday.ts'
import { daysOf, idsIn, readResolution, type ResolutionForm } from './conclusion-values.ts'
import { RowHead } from './row-head.tsx'
import './parts.css'

export type Indicator = { readonly code: string; readonly name: string }

type Props = {
  readonly row: number
  readonly text: string
  readonly units: readonly UnitOption[]
  readonly indicators: readonly Indicator[]
  readonly today: string
  readonly errorOf: (path: string) => string | undefined
  readonly onText: (text: string) => void
  readonly onRemove?: (() => void) | undefined
}

/** One thing that was agreed, as it becomes a task. */
export function ResolutionFields(props: Props) {
  const { t } = useTranslation('conference')
  const { row, text, units, indicators, onText, onRemove } = props
  const form = readResolution(text)
  const errorOf = (field: string) => props.errorOf(`resolutions.${row}.${field}`)
  const change = (patch: Partial<ResolutionForm>) => onText(JSON.stringify({ ...form, ...patch }))
  return (
    <fieldset className="row-of">
      <RowHead title={t('resolution.nth', { n: row + 1 })} onRemove={onRemove} />
      <Field label={t('conclusion.text')} error={errorOf('text')}>
        {(control) => (
          <TextInput
            {...control}
            value={form.text}
            placeholder={t('conclusion.textPlaceholder')}
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Field>
      <div className="pair">
        <Field label={t('conclusion.lead')} error={errorOf('leadUnitId')}>
          {(control) => (
            <UnitSelect
              {...control}
              units={units}
              value={form.lead}
              onChange={(id) =>
                change({
                  lead: id ?? '',
                  assisting: idsIn(form.assisting)
                    .filter((one) => one !== id)
                    .join(' '),
                })
              }
            />
          )}
        </Field>
        <Field label={t('conclusion.assisting')} optional error={errorOf('assistingUnitIds')}>
          {(control) => (
            <UnitsSelect
              {...control}
              units={units.map((unit) =>
                unit.id === form.lead ? { ...unit, refusal: t('conclusion.leadsAlready') } : unit,
              )}
              values={idsIn(form.assisting)}
              onChange={(ids) => change({ assisting: ids.join(' ') })}
            />
          )}
        </Field>
      </div>
      <Deadline form={form} today={props.today} errorOf={errorOf} onChange={change} />
      <div className="pair">
        <Field label={t('conclusion.indicator')} optional error={errorOf('indicator')}>
          {(control) => (
            <Select
              {...control}
              clearable
              value={form.indicator}
              options={indicators.map(({ code, name }) => ({
                value: code,
                label: `${code} ${name}`,
                depth: code.includes('.') ? 1 : 0,
              }))}
              onChange={(code) => change({ indicator: code ?? '' })}
            />
          )}
        </Field>
        <Field label={t('conclusion.detail')} optional error={errorOf('body')}>
          {(control) => (
            <TextArea
              {...control}
              className="one-line"
              rows={1}
              value={form.body}
              max={4000}
              onChange={(event) => change({ body: event.target.value })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  )
}

type DeadlineProps = Pick<Props, 'today' | 'errorOf'> & {
  readonly form: ResolutionForm
  readonly onChange: (patch: Partial<ResolutionForm>) => void
}

/** A number of days, which the calendar turns into a day, or a day. */
function Deadline({ form, today, errorOf, onChange }: DeadlineProps) {
  const { t } = useTranslation('conference')
  const year = Number(today.slice(0, 4))
  const isWorkday = useWorkday([year, year + 1])
  const on = form.deadline === 'on'
  return (
    <div className="pair">
      <Field label={t('conclusion.deadline')}>
        {(control) => (
          <select
            {...control}
            className="box"
            value={on ? 'on' : form.unit}
            onChange={({ target: { value } }) =>
              onChange(value === 'on' ? { deadline: 'on' } : { deadline: 'within', unit: value })
            }
          >
            <option value="workday">{t('conclusion.workdays')}</option>
            <option value="calendar">{t('conclusion.calendarDays')}</option>
            <option value="on">{t('conclusion.onDay')}</option>
          </select>
        )}
      </Field>
      {on ? (
        <Field label={t('conclusion.day')} error={errorOf('deadline.day')}>
          {(control) => (
            <DateInput
              {...control}
              value={form.day}
              min={today}
              isWorkday={isWorkday}
              onChange={(day) => onChange({ day: day ?? '' })}
            />
          )}
        </Field>
      ) : (
        <Field label={t('conclusion.n')} hint={<DueOn form={form} />} error={errorOf('deadline.n')}>
          {(control) => (
            <input
              {...control}
              className="box"
              type="number"
              inputMode="numeric"
              min={1}
              max={1000}
              value={form.n}
              onChange={(event) => onChange({ n: event.target.value })}
            />
          )}
        </Field>
      )}
    </div>
  )
}

/** The day that a number of days leads to, as the server's calendar counts it. */
function DueOn({ form }: { readonly form: ResolutionForm }) {
  const { t } = useTranslation('conference')
  const n = daysOf(form.n)
  const { data } = useQuery({
    ...dueQuery(n ?? 1, form.unit === 'calendar' ? 'calendar' : 'workday'),
    enabled: n !== null,
  })
  if (n === null || data === undefined) return t('conclusion.fromConclusion')
  return (
    <>
      <Day date={data.dueOn} /> {t('resolution.due')}
    </>
  )
}
