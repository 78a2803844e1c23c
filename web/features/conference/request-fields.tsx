import { useTranslation } from 'react-i18next'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { type UnitOption, UnitSelect, UnitsSelect } from '../../ui/unit-select.tsx'
import type { Indicator } from './parts/resolution-fields.tsx'
import type { RequestForm } from './request-form-values.ts'
import { RequestPoints } from './request-points.tsx'

type Props = {
  readonly form: RequestForm
  readonly units: readonly UnitOption[]
  readonly ownUnits: readonly UnitOption[]
  readonly indicators: readonly Indicator[]
  readonly errorOf: (path: string) => string | undefined
  readonly onChange: (patch: Partial<RequestForm>) => void
}

/** What is so, what was tried, what is proposed, and whom it concerns. */
export function RequestFields(props: Props) {
  const { t } = useTranslation('conference')
  const { form, ownUnits, indicators, errorOf, onChange } = props
  const own = ownUnits.length === 1 ? ownUnits[0]?.id : form.ownUnitId
  const units = props.units.map((unit) =>
    unit.id === own ? { ...unit, refusal: t('form.isOwnUnit') } : unit,
  )
  return (
    <div className="fields">
      <Field label={t('form.title')} wide error={errorOf('title')}>
        {(control) => (
          <TextInput
            {...control}
            value={form.title}
            placeholder={t('form.titlePlaceholder')}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      {ownUnits.length < 2 ? null : (
        <Field label={t('form.ownUnit')} wide error={errorOf('unitId')}>
          {(control) => (
            <UnitSelect
              {...control}
              units={ownUnits}
              value={form.ownUnitId}
              onChange={(id) => onChange({ ownUnitId: id ?? '' })}
            />
          )}
        </Field>
      )}
      <Field label={t('form.facts')} wide error={errorOf('facts')}>
        {(control) => (
          <TextArea
            {...control}
            className="tall"
            value={form.facts}
            max={10_000}
            placeholder={t('form.factsPlaceholder')}
            onChange={(event) => onChange({ facts: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('form.tried')} wide error={errorOf('tried')} hint={t('form.triedHint')}>
        {(control) => (
          <TextArea
            {...control}
            value={form.tried}
            max={10_000}
            placeholder={t('form.triedPlaceholder')}
            onChange={(event) => onChange({ tried: event.target.value })}
          />
        )}
      </Field>
      <RequestPoints
        proposals={form.proposals}
        errorOf={errorOf}
        onChange={(proposals) => onChange({ proposals })}
      />
      <Field
        label={t('form.leadUnit')}
        error={errorOf('units') ?? errorOf('unitIds.0')}
        hint={t('form.leadUnitHint')}
      >
        {(control) => (
          <UnitSelect
            {...control}
            units={units}
            value={form.leadUnitId}
            onChange={(id) =>
              onChange({ leadUnitId: id ?? '', unitIds: form.unitIds.filter((one) => one !== id) })
            }
          />
        )}
      </Field>
      <Field
        label={t('form.units')}
        optional
        hint={t('form.unitsHint')}
        error={
          errorOf('unitIds') ??
          form.unitIds.map((_, index) => errorOf(`unitIds.${index + 1}`)).find((error) => error !== undefined)
        }
      >
        {(control) => (
          <UnitsSelect
            {...control}
            units={units.map((unit) =>
              unit.id === form.leadUnitId ? { ...unit, refusal: t('conclusion.leadsAlready') } : unit,
            )}
            values={form.unitIds}
            onChange={(unitIds) => onChange({ unitIds })}
          />
        )}
      </Field>
      <Field label={t('form.indicator')} optional error={errorOf('indicator')}>
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
            onChange={(code) => onChange({ indicator: code ?? '' })}
          />
        )}
      </Field>
    </div>
  )
}
