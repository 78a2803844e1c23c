import { useTranslation } from 'react-i18next'
import { formOf } from '../../../../domain/document/kinds.ts'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Findings } from '../findings.tsx'
import { AddresseeFields } from './addressee-fields.tsx'
import { AttachmentFields } from './attachment-fields.tsx'
import { AttendanceFields } from './attendance-fields.tsx'
import { BlockFields } from './block-fields.tsx'
import { HeldText } from './held-text.tsx'
import { MoreFields } from './more-fields.tsx'
import type { ContentProps } from './content-props.ts'
import { RectificationFields } from './rectification-fields.tsx'

/** Everything that is written of a document; how it looks is not typed. */
export function ContentFields(props: ContentProps) {
  const { t } = useTranslation('document')
  const { kind, content, held, noticed, onChange } = props
  return (
    <div className="dc-fields">
      <Findings noticed={noticed} at="" />
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
      <Findings noticed={noticed} at="title" />
      <AddresseeFields {...props} list="addressees" />
      {held ? <HeldText content={content} /> : <TextFields {...props} />}
      <AddresseeFields {...props} list="copies" />
      <MoreFields {...props} />
    </div>
  )
}

/** The words themselves: text, attendance, attachments. */
function TextFields(props: ContentProps) {
  const { t } = useTranslation('document')
  const { kind, content, noticed, onChange } = props
  return (
    <>
      <BlockFields
        label={t('field.blocks')}
        at="blocks"
        blocks={content.blocks}
        noticed={noticed}
        onChange={(blocks) => onChange({ blocks })}
      />
      <Findings noticed={noticed} at="blocks" />
      {content.rectification === null ? null : (
        <RectificationFields
          rectification={content.rectification}
          noticed={noticed}
          onChange={(rectification) => onChange({ rectification })}
        />
      )}
      {formOf[kind] === 'minutes' ? <AttendanceFields {...props} /> : null}
      <AttachmentFields {...props} />
    </>
  )
}
