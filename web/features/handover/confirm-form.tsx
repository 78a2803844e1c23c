import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { Field, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useAct } from '../../ui/use-act.ts'
import { handoverKey, handoverKeys, type HandoverSheet } from './queries.ts'

type Props = {
  readonly sheet: HandoverSheet
  readonly side: 'leaver' | 'taker'
  /** In the place of somebody who cannot: then the reason is asked for. */
  readonly standIn: boolean
  readonly onClose: () => void
}

export function ConfirmForm({ sheet, side, standIn, onClose }: Props) {
  const { t } = useTranslation('handover')
  const client = useQueryClient()
  const [note, setNote] = useState('')
  const act = useAct({
    namespace: 'handover',
    act: () =>
      ask(
        api.POST('/api/handovers/{id}/confirm', {
          params: { path: { id: sheet.id } },
          body: { version: sheet.version, side, note },
        }),
      ),
    refresh: handoverKeys,
    done: ({ state }) => t(`confirmed.${state}`),
    onDone: onClose,
  })
  const { tasks, duties } = sheet.items
  return (
    <FormPanel
      title={t(`confirm.${side}${standIn ? 'For' : ''}`, { name: sheet[side].name })}
      submit={t('confirm.submit')}
      act={act}
      onSubmit={() => act.run(undefined)}
      onClose={onClose}
      onConflict={() => void client.invalidateQueries({ queryKey: handoverKey })}
    >
      <p className="form-lead">
        {t(`confirm.${side}Means`, { tasks: tasks.length, duties: duties.length, day: sheet.takesOverOn })}
      </p>
      {standIn ? (
        <Field label={t('confirm.why')} error={act.fields.note} hint={t('confirm.whyHint')}>
          {(control) => (
            <TextInput {...control} value={note} onChange={(event) => setNote(event.target.value)} />
          )}
        </Field>
      ) : null}
    </FormPanel>
  )
}
