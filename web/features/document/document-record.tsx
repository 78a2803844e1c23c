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
import { type DocumentOptions, documentOptionsQuery, documentQuery } from './calls.ts'
import { readContent, toSend } from './content-draft.ts'
import { DocumentActions } from './document-actions.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentHead } from './document-head.tsx'
import { DocumentTimeline } from './document-timeline.tsx'
import { ContentFields } from './fields/content-fields.tsx'
import { useFindingWords } from './findings.tsx'
import { Preview } from './preview.tsx'
import { ScansSheet } from './scans-sheet.tsx'
import { useCheck } from './use-check.ts'
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
  const draft = useDraft(`document.${record.id}`, { content: '' })
  const editable = record.actions.some(({ command, refusal }) => command === 'save' && refusal === null)
  const typed = editable ? readContent(draft.values.content) : null
  const content = typed ?? record.content
  const unsaved = typed !== null && JSON.stringify(toSend(typed)) !== JSON.stringify(toSend(record.content))
  useUnsavedGuard(unsaved, { kept: true })
  const check = useCheck(record.kind, content, editable && unsaved)
  const findings = unsaved ? (check?.findings ?? record.findings) : record.findings
  const characters = (unsaved ? check?.characters : null) ?? record.length.characters
  return (
    <>
      <DocumentHead record={record} characters={characters} />
      <div className="dc">
        <div className="dc-left">
          {editable ? (
            <Sheet label={t('record.text')} className="dc-form">
              <ContentFields
                kind={record.kind}
                content={content}
                findings={findings}
                options={options}
                onChange={(patch) => draft.change({ content: JSON.stringify({ ...content, ...patch }) })}
              />
            </Sheet>
          ) : (
            <>
              <DocumentFacts record={record} />
              <Warnings findings={findings} />
            </>
          )}
          <ScansSheet record={record} />
          <VersionsSheet record={record} />
          <DocumentTimeline record={record} />
        </div>
        <Preview
          kind={record.kind}
          content={content}
          authority={authorityFor(options, record.kind, content, record.register.code)}
          options={options}
          number={record.number}
          dateOfIssue={record.dateOfIssue}
        />
      </div>
      <DocumentActions
        record={record}
        content={content}
        unsaved={unsaved}
        findings={findings}
        onSaved={draft.clear}
      />
    </>
  )
}

/** What is still noticed about a text that can no longer be changed here. */
function Warnings({ findings }: { readonly findings: readonly ContentFinding[] }) {
  const { t } = useTranslation('document')
  const words = useFindingWords()
  if (findings.length === 0) return null
  return (
    <Sheet title={t('record.noticed')}>
      <ul className="dc-findings sheet-body">
        {findings.map((finding, index) => (
          <li key={index} className={finding.severity}>
            {words(finding)}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
