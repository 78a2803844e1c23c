import { useTranslation } from 'react-i18next'
import { DateInput } from '../../ui/date-input.tsx'
import { Choice, Field, FieldError } from '../../ui/field.tsx'
import type { TaskForm } from './form-values.ts'
import type { Choices } from './small-fields.tsx'
import { useWorkday } from '../../ui/use-workday.ts'

type Props = {
  readonly form: TaskForm
  readonly choices: Choices
  readonly errorOf: (path: string) => string | undefined
  readonly onChange: (patch: Partial<TaskForm>) => void
}

/** A number of days, which the calendar turns into a day, or a day. */
export function DeadlineFields({ form, choices, errorOf, onChange }: Props) {
  const { t } = useTranslation('task')
  const year = Number(choices.today.slice(0, 4))
  const isWorkday = useWorkday([year, year + 1])
  const within = form.deadline !== 'on'
  const past = form.day !== '' && form.day < choices.minDueOn
  return (
    <fieldset className="field">
      <legend>{t('form.deadline')}</legend>
      <div className="choices">
        {(['within', 'on'] as const).map((kind) => (
          <Choice
            key={kind}
            type="radio"
            name="deadline"
            label={t(`form.deadline-${kind}`)}
            checked={within === (kind === 'within')}
            onChange={() => onChange({ deadline: kind })}
          />
        ))}
      </div>
      {within ? (
        <div className="deadline">
          <Field label={t('form.n')} error={errorOf('deadline.n')}>
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
          <Field label={t('form.unit')} error={errorOf('deadline.unit')}>
            {(control) => (
              <select
                {...control}
                className="box"
                value={form.unit}
                onChange={(event) => onChange({ unit: event.target.value })}
              >
                <option value="workday">{t('form.workdays')}</option>
                <option value="calendar">{t('form.calendarDays')}</option>
              </select>
            )}
          </Field>
        </div>
      ) : (
        <Field
          label={t('form.day')}
          error={past ? t('errors.field.day-in-past', { today: choices.minDueOn }) : errorOf('deadline.day')}
        >
          {(control) => (
            <DateInput
              {...control}
              value={form.day === '' ? null : form.day}
              isWorkday={isWorkday}
              onChange={(day) => onChange({ day: day ?? '' })}
            />
          )}
        </Field>
      )}
      <ProposedTerms form={form} choices={choices} onChange={onChange} />
      <FieldError error={errorOf('deadline.kind')} />
    </fieldset>
  )
}

/** The terms of the clock that is chosen, if the task begins today. */
function ProposedTerms({ form, choices, onChange }: Omit<Props, 'errorOf'>) {
  const { t } = useTranslation('task')
  const clock = choices.clocks.find(({ code }) => code === (form.clock || choices.defaultClock))
  if (!clock) return null
  const terms = [
    { kind: 'general', day: clock.general },
    { kind: 'complex', day: clock.complex },
  ] as const
  return (
    <p className="note">
      {t('form.terms', { clock: clock.name })}
      {terms.map(({ kind, day }) =>
        day === null ? null : (
          <button key={kind} type="button" className="link" onClick={() => onChange({ deadline: 'on', day })}>
            {t(`form.term-${kind}`, { day })}
          </button>
        ),
      )}
    </p>
  )
}
