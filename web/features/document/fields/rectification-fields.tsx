import { useTranslation } from 'react-i18next'
import type { Rectification } from '../../../../domain/document/content.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { Field, TextArea, TextInput } from '../../../ui/field.tsx'
import { Findings, type Noticed } from '../findings.tsx'

type Props = {
  readonly rectification: Rectification
  readonly noticed: readonly Noticed[]
  readonly onChange: (rectification: Rectification) => void
}

const long = [
  ['findings', 4000],
  ['basis', 2000],
  ['requirements', 4000],
] as const

/** The table of a rectification notice: whom, what was found, on what ground, what is required, by when. */
export function RectificationFields({ rectification, noticed, onChange }: Props) {
  const { t } = useTranslation('document')
  const change = (patch: Partial<Rectification>) => onChange({ ...rectification, ...patch })
  return (
    <>
      <Findings noticed={noticed} at="rectification" />
      <Field label={t('rectification.inspected')}>
        {(control) => (
          <TextInput
            {...control}
            value={rectification.inspected}
            onChange={(event) => change({ inspected: event.target.value })}
          />
        )}
      </Field>
      <Findings noticed={noticed} at="rectification.inspected" />
      {long.map(([key, max]) => (
        <div key={key}>
          <Field label={t(`rectification.${key}`)} optional={key === 'basis'}>
            {(control) => (
              <TextArea
                {...control}
                value={rectification[key]}
                max={max}
                onChange={(event) => change({ [key]: event.target.value })}
              />
            )}
          </Field>
          <Findings noticed={noticed} at={`rectification.${key}`} />
        </div>
      ))}
      <div className="fields">
        <Field label={t('rectification.dueOn')}>
          {(control) => (
            <DateInput {...control} value={rectification.dueOn} onChange={(dueOn) => change({ dueOn })} />
          )}
        </Field>
        <Field label={t('rectification.contact')}>
          {(control) => (
            <TextInput
              {...control}
              value={rectification.contact}
              placeholder={t('rectification.contactExample')}
              onChange={(event) => change({ contact: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Findings noticed={noticed} at="rectification.dueOn" />
      <Findings noticed={noticed} at="rectification.contact" />
    </>
  )
}
