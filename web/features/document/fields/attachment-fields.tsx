import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { TextInput } from '../../../ui/field.tsx'
import { Findings } from '../findings.tsx'
import { AttachedFileFields } from './attached-file-fields.tsx'
import { BlockFields } from './block-fields.tsx'
import type { ContentProps } from './content-props.ts'

/** Attachments: named below the text, printed behind it where they are written here, sent beside it as files. */
export function AttachmentFields({ id, content, noticed, onChange }: ContentProps) {
  const { t } = useTranslation('document')
  const { attachments } = content
  return (
    <section className="dc-attached" aria-label={t('attachment.title')}>
      {attachments.map((attachment, index) => (
        <fieldset key={index} className="field">
          <legend>{t('attachment.nth', { number: index + 1 })}</legend>
          <div className="dc-row">
            <TextInput
              aria-label={t('attachment.nameOf', { number: index + 1 })}
              placeholder={t('attachment.nameExample')}
              value={attachment.name}
              onChange={(event) =>
                onChange({
                  attachments: attachments.with(index, { ...attachment, name: event.target.value }),
                })
              }
            />
            <button
              type="button"
              className="link"
              onClick={() => onChange({ attachments: attachments.toSpliced(index, 1) })}
            >
              {t('attachment.remove')}
            </button>
          </div>
          <Findings noticed={noticed} at={`attachments.${index}.name`} />
          <AttachedFileFields
            id={id}
            number={index + 1}
            files={attachment.files}
            at={`attachments.${index}.files`}
            noticed={noticed}
            onChange={(files) => onChange({ attachments: attachments.with(index, { ...attachment, files }) })}
          />
          {attachment.blocks.length === 0 ? (
            <button
              type="button"
              className="link"
              onClick={() =>
                onChange({
                  attachments: attachments.with(index, {
                    ...attachment,
                    blocks: [{ kind: 'paragraph', text: '' }],
                  }),
                })
              }
            >
              {t('attachment.write')}
            </button>
          ) : (
            <BlockFields
              label={t('attachment.text')}
              at={`attachments.${index}.blocks`}
              blocks={attachment.blocks}
              noticed={noticed}
              onChange={(blocks) =>
                onChange({ attachments: attachments.with(index, { ...attachment, blocks }) })
              }
            />
          )}
        </fieldset>
      ))}
      <Findings noticed={noticed} at="attachments" />
      <Button
        small
        onClick={() => onChange({ attachments: [...attachments, { name: '', blocks: [], files: [] }] })}
      >
        {t('attachment.add')}
      </Button>
    </section>
  )
}
