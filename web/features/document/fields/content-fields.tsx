import { useTranslation } from 'react-i18next'
import { formOf } from '../../../../domain/document/kinds.ts'
import { Field, TextInput } from '../../../ui/field.tsx'
import { hasAddressees } from '../content-draft.ts'
import { Findings } from '../findings.tsx'
import { AddresseeFields } from './addressee-fields.tsx'
import { AttachmentFields } from './attachment-fields.tsx'
import { AttendanceFields } from './attendance-fields.tsx'
import { BlockFields } from './block-fields.tsx'
import { MoreFields } from './more-fields.tsx'
import type { ContentProps } from './content-props.ts'
import { RectificationFields } from './rectification-fields.tsx'

/** Everything that is written of a document; how it looks is not typed. */
export function ContentFields(props: ContentProps) {
  const { t } = useTranslation('document')
  const { kind, content, findings, onChange } = props
  return (
    <div className="dc-fields">
      <Findings findings={findings} at="" />
      <Field label={t('field.title')} hint={t('field.titleHint', { count: [...content.title].length })}>
        {(control) => (
          <TextInput
            {...control}
            value={content.title}
            placeholder={t(`titleExample.${kind}`)}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      <Findings findings={findings} at="title" />
      {hasAddressees(kind) ? <AddresseeFields {...props} list="addressees" /> : null}
      <BlockFields
        label={t('field.blocks')}
        at="blocks"
        blocks={content.blocks}
        findings={findings}
        onChange={(blocks) => onChange({ blocks })}
      />
      <Findings findings={findings} at="blocks" />
      {content.rectification === null ? null : (
        <RectificationFields
          rectification={content.rectification}
          findings={findings}
          onChange={(rectification) => onChange({ rectification })}
        />
      )}
      {formOf[kind] === 'minutes' ? <AttendanceFields {...props} /> : null}
      <AttachmentFields {...props} />
      {hasAddressees(kind) ? <AddresseeFields {...props} list="copies" /> : null}
      <MoreFields {...props} />
    </div>
  )
}
