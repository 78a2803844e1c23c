import { useTranslation } from 'react-i18next'
import { urgencies } from '../../../../domain/document/content.ts'
import { formOf } from '../../../../domain/document/kinds.ts'
import { noticeLevels } from '../../../../domain/mechanism/mechanism.ts'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Findings } from '../findings.tsx'
import type { ContentProps } from './content-props.ts'

/** How urgent it is, the note below: what most documents leave as it is. */
export function MoreFields({ kind, content, noticed, onChange }: ContentProps) {
  const { t } = useTranslation('document')
  const form = formOf[kind]
  return (
    <>
      <div className="fields">
        {form === 'official' || form === 'letter' ? (
          <Field label={t('field.urgency')} optional>
            {(control) => (
              <select
                {...control}
                className="box"
                value={content.urgency ?? ''}
                onChange={(event) =>
                  onChange({ urgency: urgencies.find((one) => one === event.target.value) ?? null })
                }
              >
                <option value="">{t('field.notUrgent')}</option>
                {urgencies.map((urgency) => (
                  <option key={urgency} value={urgency}>
                    {t(`urgency.${urgency}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : null}
        {kind === 'supervision' ? (
          <Field label={t('field.level')}>
            {(control) => (
              <select
                {...control}
                className="box"
                value={content.level ?? ''}
                onChange={(event) =>
                  onChange({ level: noticeLevels.find((one) => one === event.target.value) ?? null })
                }
              >
                {noticeLevels.map((level) => (
                  <option key={level} value={level}>
                    {t(`level.${level}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : null}
        <Field label={t('field.note')} optional hint={t('field.noteHint')}>
          {(control) => (
            <TextInput
              {...control}
              value={content.note}
              onChange={(event) => onChange({ note: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Findings noticed={noticed} at="note" />
    </>
  )
}
