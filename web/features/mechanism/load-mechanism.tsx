import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { Faults, type FaultView } from '../../ui/faults.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { notify } from '../../ui/notify.tsx'
import { useAct } from '../../ui/use-act.ts'
import { mechanismQuery } from './queries.ts'
import './mechanism.css'

/** A folder of the installation as a new version; what is wrong in it is told by file and line. */
export function LoadMechanism({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('mechanism')
  const [folder, setFolder] = useState('')
  const [faults, setFaults] = useState<readonly FaultView[]>([])
  const act = useAct({
    namespace: 'mechanism',
    act: () => ask(api.POST('/api/mechanism/load', { body: { folder } })),
    refresh: [mechanismQuery.queryKey, ['responsibility'], ['organization']],
    onDone: (answer) => {
      setFaults(answer.faults)
      if (answer.faults.length > 0) return
      notify(t(answer.unchanged ? 'load.unchanged' : 'load.done'))
      onClose()
    },
  })
  return (
    <FormPanel
      title={t('load.title')}
      submit={t('load.submit')}
      width={720}
      act={act}
      onSubmit={() => {
        setFaults([])
        act.run(undefined)
      }}
      onClose={onClose}
    >
      <p className="load-lead">{t('load.lead')}</p>
      <Field label={t('load.folder')} error={act.fields.folder} hint={t('load.folderHint')}>
        {(control) => (
          <TextInput
            {...control}
            value={folder}
            onChange={(event) => setFolder(event.target.value)}
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
          />
        )}
      </Field>
      <Faults faults={faults} />
    </FormPanel>
  )
}
