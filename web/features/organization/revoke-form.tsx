import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useAct } from '../../ui/use-act.ts'
import { type ActingRow, actingKey, placeOf } from './acting-queries.ts'

type Props = { readonly row: ActingRow; readonly onClose: () => void }

/** Ends an authority at once; what was done under it stays as it was done. */
export function RevokeForm({ row, onClose }: Props) {
  const { t } = useTranslation('organization')
  const client = useQueryClient()
  const [text, setText] = useState('')
  const act = useAct({
    namespace: 'organization',
    act: () =>
      ask(
        api.POST('/api/organization/acting/{id}/revoke', {
          params: { path: { id: row.id } },
          body: { version: row.version, text },
        }),
      ),
    refresh: [actingKey],
    done: t('acting.revoked'),
    onDone: onClose,
  })
  return (
    <FormPanel
      title={t('acting.revokeOf', { name: row.person.name, post: placeOf(row) })}
      submit={t('acting.revoke')}
      danger
      act={act}
      onSubmit={() => act.run(undefined)}
      onClose={onClose}
      onConflict={() => void client.invalidateQueries({ queryKey: actingKey })}
    >
      <p className="form-lead">
        {row.authority}
        <br />
        {t('acting.revokeMeans')}
      </p>
      <Field label={t('acting.reason')} error={act.fields.text}>
        {(control) => (
          <TextArea {...control} max={500} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
    </FormPanel>
  )
}
