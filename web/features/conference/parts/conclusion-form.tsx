import { useTranslation } from 'react-i18next'
import type { Outcome } from '../../../../domain/conference/states.ts'
import { Button } from '../../../ui/button.tsx'
import { Choice, Field, FieldError, TextArea, TextInput } from '../../../ui/field.tsx'
import type { UnitOption } from '../../../ui/unit-select.tsx'
import { ConditionFields } from './condition-fields.tsx'
import {
  type ConclusionForm,
  newCondition,
  newResolution,
  outcomeOf,
  refereeOf,
} from './conclusion-values.ts'
import { type Indicator, ResolutionFields } from './resolution-fields.tsx'
import './parts.css'

export type ConclusionFieldsProps = {
  readonly form: ConclusionForm
  readonly onChange: (patch: Partial<ConclusionForm>) => void
  /** It answers a referral rather than ends an item at the table. */
  readonly answering?: boolean
  /** Those that may be chosen here. */
  readonly outcomes: readonly Outcome[]
  readonly units: readonly UnitOption[]
  readonly indicators: readonly Indicator[]
  readonly today: string
  /** Units that said nothing, and those that keep a reservation: resolved over them only with words. */
  readonly against: { readonly silent: readonly string[]; readonly reserved: readonly string[] }
  /** `words`, `resolutions.0.text`, `conditions.1.dueOn` … */
  readonly errorOf: (path: string) => string | undefined
  /** What a resolution that is added starts from. */
  readonly suggested?: Parameters<typeof newResolution>[0]
}

const most = 20

/** How an item is concluded: what was agreed, or what is missing, or who decides. */
export function ConclusionFields(props: ConclusionFieldsProps) {
  const { t } = useTranslation('conference')
  const { form, onChange, outcomes, errorOf, answering = false } = props
  const outcome = outcomeOf(form)
  return (
    <div className="conclusion">
      <div className="outcome-pick" role="radiogroup" aria-label={t('conclusion.outcome')}>
        {outcomes.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="outcome"
              className="visually-hidden"
              checked={one === outcome}
              onChange={() => onChange({ outcome: one })}
            />
            <span>{t(answering && one === 'resolved' ? 'outcome.decided' : `outcome.${one}`)}</span>
          </label>
        ))}
      </div>
      <FieldError error={errorOf('outcome')} />
      {outcome === null ? (
        <p className="note">{t('conclusion.choose')}</p>
      ) : (
        <>
          <p className="note">{t(`conclusion.lead-${outcome}`)}</p>
          {outcome === 'referred' ? <Referred {...props} /> : null}
          <Field
            label={t(`conclusion.words-${outcome}`)}
            optional={outcome === 'resolved' || outcome === 'not-reached'}
            error={errorOf('words')}
          >
            {(control) => (
              <TextArea
                {...control}
                className="short"
                value={form.words}
                max={4000}
                onChange={(event) => onChange({ words: event.target.value })}
              />
            )}
          </Field>
          {outcome === 'resolved' ? <Resolved {...props} /> : null}
          {outcome === 'deferred' ? <Deferred {...props} /> : null}
        </>
      )}
    </div>
  )
}

function Resolved(props: ConclusionFieldsProps) {
  const { t } = useTranslation('conference')
  const { form, onChange, against, errorOf, suggested } = props
  const { silent, reserved } = against
  const overruling = silent.length > 0 || reserved.length > 0
  return (
    <>
      {form.resolutions.map((text, row) => (
        <ResolutionFields
          key={row}
          {...props}
          row={row}
          text={text}
          onText={(next) => onChange({ resolutions: form.resolutions.with(row, next) })}
          onRemove={
            form.resolutions.length === 1
              ? undefined
              : () => onChange({ resolutions: form.resolutions.toSpliced(row, 1) })
          }
        />
      ))}
      <FieldError error={errorOf('resolutions')} />
      {form.resolutions.length < most ? (
        <Button
          className="add-row"
          onClick={() => onChange({ resolutions: [...form.resolutions, newResolution(suggested)] })}
        >
          {t('conclusion.addResolution')}
        </Button>
      ) : null}
      {overruling ? (
        <div className="overruling">
          {silent.length === 0 ? null : (
            <p>{t('conclusion.silent', { units: silent.join(t('and')), count: silent.length })}</p>
          )}
          {reserved.length === 0 ? null : (
            <p>{t('conclusion.reserved', { units: reserved.join(t('and')), count: reserved.length })}</p>
          )}
          <Field
            label={t('conclusion.overruled')}
            hint={t('conclusion.overruledHint')}
            error={errorOf('overruled')}
          >
            {(control) => (
              <TextArea
                {...control}
                className="short"
                value={form.overruled}
                max={1000}
                onChange={(event) => onChange({ overruled: event.target.value })}
              />
            )}
          </Field>
        </div>
      ) : null}
    </>
  )
}

function Deferred(props: ConclusionFieldsProps) {
  const { t } = useTranslation('conference')
  const { form, onChange, errorOf } = props
  return (
    <>
      {form.conditions.map((text, row) => (
        <ConditionFields
          key={row}
          {...props}
          row={row}
          text={text}
          onText={(next) => onChange({ conditions: form.conditions.with(row, next) })}
          onRemove={
            form.conditions.length === 1
              ? undefined
              : () => onChange({ conditions: form.conditions.toSpliced(row, 1) })
          }
        />
      ))}
      <FieldError error={errorOf('conditions')} />
      {form.conditions.length < most ? (
        <Button
          className="add-row"
          onClick={() => onChange({ conditions: [...form.conditions, newCondition()] })}
        >
          {t('conclusion.addCondition')}
        </Button>
      ) : null}
    </>
  )
}

function Referred({ form, onChange, errorOf }: ConclusionFieldsProps) {
  const { t } = useTranslation('conference')
  const to = refereeOf(form)
  return (
    <>
      <div className="choices">
        {(['leading-group', 'above'] as const).map((one) => (
          <Choice
            key={one}
            type="radio"
            name="referee"
            label={t(`conclusion.to-${one}`)}
            checked={one === to}
            onChange={() => onChange({ to: one })}
          />
        ))}
      </div>
      {to === 'above' ? (
        <Field label={t('conclusion.body')} error={errorOf('body')}>
          {(control) => (
            <TextInput
              {...control}
              value={form.body}
              placeholder={t('conclusion.bodyPlaceholder')}
              onChange={(event) => onChange({ body: event.target.value })}
            />
          )}
        </Field>
      ) : null}
    </>
  )
}
