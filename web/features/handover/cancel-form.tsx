import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useAct } from '../../ui/use-act.ts'
import { handoverKeys, type HandoverSheet } from './queries.ts'

type Props = { readonly sheet: HandoverSheet; readonly onClose: () => void }

export function CancelForm({ sheet, onClose }: Props) {
  const { t } = useTranslation('handover')
  const [text, setText] = useState('')
  const act = useAct({
    namespace: 'handover',
    act: () =>
      ask(
        api.POST('/api/handovers/{id}/cancel', {
          params: { path: { id: sheet.id } },
          body: { version: sheet.version, text },
        }),
      ),
    refresh: handoverKeys,
    done: t('cancel.done', { number: sheet.number }),
    onDone: onClose,
  })
  return (
    <FormPanel
      title={t('cancel.of', { number: sheet.number })}
      submit={t('cancel.submit')}
      danger
      act={act}
      onSubmit={() => act.run(undefined)}
      onClose={onClose}
    >
      <Field label={t('cancel.why')} error={act.fields.text}>
        {(control) => (
          <TextArea {...control} max={500} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
    </FormPanel>
  )
}
