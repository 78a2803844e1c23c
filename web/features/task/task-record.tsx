import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord as Record } from '../../../contract/task.ts'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { NotFound } from '../../ui/states.tsx'
import { Tree } from '../../ui/tree.tsx'
import { recordQuery } from './calls.ts'
import { CheckPanel } from './check-panel.tsx'
import { ClosurePanel } from './closure-panel.tsx'
import { DecomposePanel } from './decompose-panel.tsx'
import { EvidenceList, EvidenceUpload } from './evidence.tsx'
import { ExtensionPanel } from './extension-panel.tsx'
import { isId } from './is-id.ts'
import { MergePanel } from './merge-panel.tsx'
import { RechecksSheet } from './rechecks-sheet.tsx'
import { commandRefusal, openParts, type PanelName } from './record-actions.ts'
import { TaskActions } from './record-actions-bar.tsx'
import { TaskFacts } from './record-facts.tsx'
import { TaskHead } from './record-head.tsx'
import { TaskHistory } from './record-history.tsx'
import { RecordNotices } from './record-notices.tsx'
import { TaskTimeline } from './record-timeline.tsx'
import { RemarkPanel } from './remark-panel.tsx'
import { RequestsSheet } from './requests-sheet.tsx'
import { ReportPanel } from './report-panel.tsx'
import { ReturnPanel } from './return-panel.tsx'
import { RulePanel } from './rule-panel.tsx'
import { SidePanel } from './side-panel.tsx'
import { SplitPanel } from './split-panel.tsx'
import { TransferPanel } from './transfer-panel.tsx'
import { partCounts, treeNodes } from './tree-nodes.ts'
import { BulkPanel } from './many/bulk-panel.tsx'
import { VerifyPanel } from './verify-panel.tsx'
import './task.css'

const route = getRouteApi('/framed/tasks/$id')

export function TaskRecord() {
  const { id } = route.useParams()
  return isId(id) ? <RecordPage key={id} id={id} /> : <NotFound page />
}

/** One task: what it is, what became of it, what may be done now. */
function RecordPage({ id }: { id: string }) {
  const { act, trail } = route.useSearch()
  const navigate = useNavigate()
  const query = useQuery(recordQuery(id))
  const close = () => void navigate({ to: '/tasks/$id', params: { id }, search: {}, replace: true })
  return (
    <QueryView query={query} page>
      {(record) => (
        <>
          <TaskHead record={record} />
          <div className="rec">
            <div>
              <TaskFacts record={record} />
              <RecordNotices record={record} />
              <RequestsSheet record={record} />
              <RechecksSheet record={record} />
              <Decomposition record={record} />
              <Evidence record={record} />
            </div>
            {trail === 'changes' ? <TaskHistory record={record} /> : <TaskTimeline record={record} />}
          </div>
          <TaskActions record={record} />
          {act === undefined ? null : <ActOn key={act} act={act} record={record} onClose={close} />}
        </>
      )}
    </QueryView>
  )
}

type ActProps = { readonly act: PanelName; readonly record: Record; readonly onClose: () => void }

function ActOn({ act, record, onClose }: ActProps) {
  switch (act) {
    case 'decompose':
      return <DecomposePanel record={record} onClose={onClose} />
    case 'report':
      return <ReportPanel record={record} onClose={onClose} />
    case 'urge':
    case 'instruct':
      return <RemarkPanel record={record} act={act} onClose={onClose} />
    case 'follow':
      return <BulkPanel command="urge" ids={openParts(record).map(({ id }) => id)} onClose={onClose} />
    case 'request-closure':
      return <ClosurePanel record={record} onClose={onClose} />
    case 'verify':
      return <VerifyPanel record={record} onClose={onClose} />
    case 'return':
      return <ReturnPanel record={record} onClose={onClose} />
    case 'ask-extension':
      return <ExtensionPanel record={record} onClose={onClose} />
    case 'ask-suspension':
    case 'ask-cancel':
    case 'withdraw':
    case 'resume':
    case 'cancel':
    case 'recheck':
      return <SidePanel record={record} act={act} onClose={onClose} />
    case 'transfer':
      return <TransferPanel record={record} onClose={onClose} />
    case 'ask-merge':
      return <MergePanel record={record} onClose={onClose} />
    case 'ask-split':
      return <SplitPanel record={record} onClose={onClose} />
    case 'check':
      return <CheckPanel record={record} onClose={onClose} />
    case 'rule':
      return <RulePanel record={record} onClose={onClose} />
  }
}

function Decomposition({ record }: { record: Record }) {
  const { t } = useTranslation('task')
  const { closed, open } = partCounts(record.tree, record.id)
  const navigate = useNavigate()
  if (record.tree.length > 1)
    return (
      <Sheet
        title={t('tree.title')}
        aside={t(open === 0 ? 'tree.allClosed' : 'tree.counts', { closed, open })}
      >
        <Tree nodes={treeNodes(record.tree, record.id, t('state.cancelled'))} />
      </Sheet>
    )
  if (commandRefusal(record, 'decompose') !== null) return null
  return (
    <Sheet
      title={t('tree.title')}
      aside={
        <button
          type="button"
          className="link"
          onClick={() =>
            void navigate({ to: '/tasks/$id', params: { id: record.id }, search: { act: 'decompose' } })
          }
        >
          {t('command.decompose')}
        </button>
      }
    >
      <p className="sheet-body muted">{t('tree.none')}</p>
    </Sheet>
  )
}

function Evidence({ record }: { record: Record }) {
  const { t } = useTranslation('task')
  const [uploading, setUploading] = useState(false)
  const may = commandRefusal(record, 'attach') === null
  const isOver = record.state === 'closed' || record.state === 'cancelled'
  if (record.state === 'draft') return null
  return (
    <Sheet
      title={t('files.title', { count: record.files.length })}
      aside={
        may ? (
          <button
            type="button"
            className="link"
            aria-expanded={uploading}
            onClick={() => setUploading(!uploading)}
          >
            {uploading ? t('files.hide') : t('files.upload')}
          </button>
        ) : undefined
      }
    >
      <EvidenceList record={record} />
      {record.files.length === 0 && !uploading ? (
        <p className="sheet-body muted">{t(isOver ? 'files.noneClosed' : 'files.none')}</p>
      ) : null}
      {uploading && may ? (
        <div className="sheet-body">
          <EvidenceUpload taskId={record.id} />
        </div>
      ) : null}
    </Sheet>
  )
}
