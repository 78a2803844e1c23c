import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Moment } from '../../ui/day.tsx'
import { SheetUpload } from '../../ui/import-parts.tsx'
import { PageHead } from '../../ui/page.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { NoPermission } from '../../ui/states.tsx'
import { useAct } from '../../ui/use-act.ts'
import { TaskImportSteps } from './import-steps.tsx'
import { importsQuery, sendSheet, templateUrl } from './sheet-calls.ts'

export function TaskImport() {
  return useRight('task.issue') ? <ImportPage /> : <NoPermission page />
}

/** Fetch the form, fill it in, send it: nothing is created before it has been looked at. */
function ImportPage() {
  const { t } = useTranslation('task-import')
  const navigate = useNavigate()
  const sending = useAct({
    act: sendSheet,
    refresh: [importsQuery.queryKey],
    namespace: 'task-import',
    onDone: (id) => void navigate({ to: '/tasks/import/$id', params: { id } }),
  })
  return (
    <>
      <PageHead
        title={t('title')}
        actions={
          <a href={templateUrl()} download className={buttonClass()}>
            {t('template')}
          </a>
        }
      />
      <TaskImportSteps state="upload" />
      {sending.error === null ? null : (
        <div className="banner bad" role="alert">
          <div>{sending.error}</div>
        </div>
      )}
      <SheetUpload
        title={t('upload.title')}
        label={t('upload.label')}
        how={t('upload.how')}
        sending={t('upload.sending')}
        busy={sending.busy}
        onFile={(file) => sending.run(file)}
      />
      <Recent />
    </>
  )
}

function Recent() {
  const { t } = useTranslation('task-import')
  const imports = useQuery(importsQuery).data?.imports ?? []
  if (imports.length === 0) return null
  return (
    <Sheet title={t('recent.title')}>
      <ul className="import-recent">
        {imports.map((one) => (
          <li key={one.id}>
            <Link to="/tasks/import/$id" params={{ id: one.id }}>
              {one.fileName}
            </Link>
            <span>{t(`state.${one.state}`)}</span>
            <span className="num">
              {one.tasks.created > 0
                ? t('recent.created', { count: one.tasks.created })
                : t('recent.rows', { count: one.rows.total })}
            </span>
            <small>
              <Moment at={one.uploadedAt} />
            </small>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
