import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRecord } from '../../../contract/document.ts'
import type { ContentFinding } from '../../../domain/document/findings.ts'
import type { DocumentCommand, DocumentState } from '../../../domain/document/states.ts'
import { newRequestId } from '../../lib/request-id.ts'
import { type Action, ActionBar } from '../../ui/action-bar.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { firstWriter, Refusal } from '../../ui/form-panel.tsx'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { correctDocument, steps, type Step } from './calls.ts'
import { IssuePanel } from './issue-panel.tsx'
import { DocumentStep } from './document-step.tsx'
import { useDocumentAct } from './use-document-act.ts'

type Saving = Pick<
  ReturnType<typeof useDocumentAct>,
  'run' | 'busy' | 'error' | 'conflict' | 'cause' | 'reset'
>

type Props = {
  readonly record: DocumentRecord
  readonly saving: Saving
  readonly unsaved: boolean
  readonly findings: readonly ContentFinding[]
}

/** Commands by state, the most likely first; scans have their own place. */
const barOf: Readonly<Record<DocumentState, readonly DocumentCommand[]>> = {
  draft: ['save', 'submit', 'discard'],
  'in-review': ['review', 'send-back', 'withdraw'],
  reviewed: ['sign', 'send-back'],
  signed: ['issue', 'send-back'],
  issued: ['correct'],
  discarded: [],
}

const leading: readonly DocumentCommand[] = ['submit', 'review', 'sign', 'issue']

/** Save, hand in, review, sign, issue: what the state allows, and why not the rest. */
export function DocumentActions({ record, saving, unsaved, findings }: Props) {
  const { t } = useTranslation('document')
  const words = useErrorWords('document')
  const navigate = useNavigate()
  const [shown, setShown] = useState<Step | 'issue' | null>(null)
  const [request] = useState(newRequestId)
  const correcting = useDocumentAct(record.id, {
    act: () => correctDocument(record.id, request),
    onDone: ({ id }) => void navigate({ to: '/documents/$id', params: { id } }),
  })
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const whyNot = (command: DocumentCommand): string | undefined => {
    if (command === 'save') return unsaved ? undefined : t('act.nothingToSave')
    if (command === 'submit' && unsaved) return t('act.saveFirst')
    return command === 'submit' && errors > 0 ? t('errors.errors-left', { count: errors }) : undefined
  }
  const run = (command: DocumentCommand) => {
    if (command === 'save') saving.run()
    else if (command === 'correct') correcting.run()
    else if (command === 'issue') setShown('issue')
    else setShown(steps.find((step) => step === command) ?? null)
  }
  const actions = barOf[record.state].flatMap((command): Action[] => {
    const found = record.actions.find((action) => action.command === command)
    if (found === undefined || found.refusal?.reason === 'no-right') return []
    return [
      {
        key: command,
        label: t(`act.${command}`),
        primary: command === 'save' ? unsaved : leading.includes(command),
        danger: command === 'discard',
        busy: (command === 'save' && saving.busy) || (command === 'correct' && correcting.busy),
        refusal:
          found.refusal === null ? whyNot(command) : words.refusal(found.refusal.reason, found.refusal.facts),
        onClick: () => run(command),
      },
    ]
  })
  return (
    <>
      {saving.conflict ? (
        <Conflict {...firstWriter(saving.cause)} onReload={saving.reset} />
      ) : (
        <Refusal error={saving.error ?? correcting.error} />
      )}
      <ActionBar actions={actions} note={unsaved ? t('act.unsaved') : undefined} />
      {shown === 'issue' ? (
        <IssuePanel record={record} onClose={() => setShown(null)} />
      ) : shown === null ? null : (
        <DocumentStep record={record} step={shown} onClose={() => setShown(null)} />
      )}
    </>
  )
}
