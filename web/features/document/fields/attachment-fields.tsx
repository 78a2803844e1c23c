import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { TextInput } from '../../../ui/field.tsx'
import { Findings } from '../findings.tsx'
import { BlockFields } from './block-fields.tsx'
import type { ContentProps } from './content-props.ts'

/** Attachments: named below the text, printed behind it where they are written here. */
export function AttachmentFields({ content, findings, onChange }: ContentProps) {
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
          <Findings findings={findings} at={`attachments.${index}.name`} />
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
              findings={findings}
              onChange={(blocks) =>
                onChange({ attachments: attachments.with(index, { ...attachment, blocks }) })
              }
            />
          )}
        </fieldset>
      ))}
      <Button small onClick={() => onChange({ attachments: [...attachments, { name: '', blocks: [] }] })}>
        {t('attachment.add')}
      </Button>
    </section>
  )
}
