import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field, TextInput } from '../../../ui/field.tsx'
import { FormPanel } from '../../../ui/form-panel.tsx'
import { useAct } from '../../../ui/use-act.ts'
import type { LedgerSearch } from '../ledger-search.ts'
import { saveView, savedViewsQuery } from './calls.ts'

type Props = { readonly search: LedgerSearch; readonly onClose: () => void }

/** The present filter and order under a name. */
export function KeepView({ search, onClose }: Props) {
  const { t } = useTranslation(['ledger', 'task'])
  const [name, setName] = useState('')
  const [checked, setChecked] = useState(false)
  const missing = name.trim() === ''
  const act = useAct({
    act: () => saveView(name.trim(), search),
    refresh: [savedViewsQuery.queryKey],
    done: t('views.kept', { name: name.trim() }),
    onDone: onClose,
    namespace: 'ledger',
  })
  return (
    <FormPanel
      title={t('views.keep')}
      submit={t('views.save')}
      width={440}
      act={act}
      onClose={onClose}
      onSubmit={() => {
        setChecked(true)
        if (!missing) act.run(undefined)
      }}
    >
      <p className="panel-lead">{t('views.keepLead')}</p>
      <Field
        label={t('views.name')}
        error={checked && missing ? t('task:panel.required') : act.fields.name}
        hint={t('views.nameHint')}
      >
        {(control) => (
          <TextInput
            {...control}
            value={name}
            maxLength={60}
            placeholder={t('views.namePlaceholder')}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
    </FormPanel>
  )
}
