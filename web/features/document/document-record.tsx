import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DocumentRecord as Record } from '../../../contract/document.ts'
import type { ContentFinding } from '../../../domain/document/findings.ts'
import { useDraft } from '../../lib/drafts.ts'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { authorityFor } from './authority.ts'
import { AttachedSheet } from './attached-sheet.tsx'
import { type DocumentOptions, documentOptionsQuery, documentQuery, saveDocument } from './calls.ts'
import { readContent, toSend } from './content-draft.ts'
import { DocumentActions } from './document-actions.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentHead } from './document-head.tsx'
import { DocumentTimeline } from './document-timeline.tsx'
import { ContentFields } from './fields/content-fields.tsx'
import { RegisterField } from './fields/register-field.tsx'
import { FindingList, useNoticed } from './findings.tsx'
import { Preview } from './preview.tsx'
import { ScansSheet } from './scans-sheet.tsx'
import { useCheck } from './use-check.ts'
import { useDocumentAct } from './use-document-act.ts'
import { VersionsSheet } from './versions-sheet.tsx'
import './document.css'

const route = getRouteApi('/framed/documents/$id')

export function DocumentRecord() {
  const { id } = route.useParams()
  const options = useQuery(documentOptionsQuery)
  const record = useQuery(documentQuery(id))
  return (
    <QueryView query={record} page>
      {(data) => (
        <QueryView query={options}>
          {(choices) => <Desk key={data.id} record={data} options={choices} />}
        </QueryView>
      )}
    </QueryView>
  )
}

type Props = { readonly record: Record; readonly options: DocumentOptions }

/** One document: what is written at the left while it is a draft, its pages as they print at the right. */
function Desk({ record, options }: Props) {
  const { t } = useTranslation('document')
  const draft = useDraft(`document.${record.id}`, { content: '', register: '' })
  const editable = record.actions.some(({ command, refusal }) => command === 'save' && refusal === null)
  const typed = editable ? readContent(draft.values.content) : null
  const content = typed ?? record.content
  const register = (editable && draft.values.register) || record.register.code
  const rewritten = typed !== null && JSON.stringify(toSend(typed)) !== JSON.stringify(toSend(record.content))
  const unsaved = rewritten || register !== record.register.code
  useUnsavedGuard(unsaved, { kept: true })
  const check = useCheck(record.kind, content, editable && rewritten)
  const findings = rewritten ? (check?.findings ?? record.findings) : record.findings
  const saving = useDocumentAct(record.id, {
    act: () => saveDocument(record.id, record.version, register, content),
    done: t('act.saved'),
    onDone: draft.clear,
  })
  const faults = { ...(rewritten ? check?.faults : {}), ...saving.fields }
  const noticed = useNoticed()(findings, faults)
  const characters = (rewritten ? check?.characters : null) ?? record.length.characters
  return (
    <>
      <DocumentHead record={record} characters={characters} />
      <div className="dc">
        <div className="dc-left">
          {editable ? (
            <Sheet label={t('record.text')} className="dc-form">
              <RegisterField
                options={options}
                kind={record.kind}
                register={register}
                error={saving.fields.register}
                onChange={(next) => draft.change({ register: next })}
              />
              <ContentFields
                id={record.id}
                kind={record.kind}
                content={content}
                held={record.held !== null}
                noticed={noticed}
                options={options}
                onChange={(patch) => {
                  // What was refused is told until it is touched; that somebody was first, until it is read.
                  if (saving.error !== null && !saving.conflict) saving.reset()
                  draft.change({ content: JSON.stringify({ ...content, ...patch }) })
                }}
              />
            </Sheet>
          ) : (
            <>
              <DocumentFacts record={record} />
              <Warnings findings={findings} />
              <AttachedSheet record={record} />
            </>
          )}
          <ScansSheet record={record} />
          <VersionsSheet record={record} />
          <DocumentTimeline record={record} />
        </div>
        <Preview
          kind={record.kind}
          content={content}
          authority={authorityFor(options, record.kind, register)}
          options={options}
          number={record.number}
          dateOfIssue={record.dateOfIssue}
        />
      </div>
      <DocumentActions record={record} saving={saving} unsaved={unsaved} findings={findings} />
    </>
  )
}

/** What is still noticed about a text that can no longer be changed here. */
function Warnings({ findings }: { readonly findings: readonly ContentFinding[] }) {
  const { t } = useTranslation('document')
  if (findings.length === 0) return null
  return (
    <Sheet title={t('record.noticed')}>
      <div className="sheet-body">
        <FindingList findings={findings} />
      </div>
    </Sheet>
  )
}
