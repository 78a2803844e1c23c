import { useTranslation } from 'react-i18next'
import type { TaskImport } from '../../../contract/task-sheet.ts'
import { ImportSteps } from '../../ui/import-parts.tsx'

const steps = ['upload', 'check', 'confirm', 'create', 'done'] as const

const at: Readonly<Record<TaskImport['state'] | 'upload', number>> = {
  upload: 0,
  checking: 1,
  refused: 1,
  checked: 2,
  creating: 3,
  stopped: 3,
  cancelled: 3,
  done: 5,
}

export function TaskImportSteps({ state }: { readonly state: TaskImport['state'] | 'upload' }) {
  const { t } = useTranslation('task-import')
  return (
    <ImportSteps
      label={t('steps')}
      steps={steps.map((key) => ({ key, label: t(`step.${key}`) }))}
      at={at[state]}
    />
  )
}
