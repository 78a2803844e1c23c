import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DocumentKind, documentKinds } from '../../../domain/document/kinds.ts'
import { useDraft } from '../../lib/drafts.ts'
import { newRequestId } from '../../lib/request-id.ts'
import { useRight } from '../../lib/session.ts'
import { ActionBar } from '../../ui/action-bar.tsx'
import { Field } from '../../ui/field.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { NoPermission } from '../../ui/states.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { authorityFor } from './authority.ts'
import { createDocument, type DocumentOptions, documentOptionsQuery } from './calls.ts'
import { contentFor, readContent } from './content-draft.ts'
import { ContentFields } from './fields/content-fields.tsx'
import { RegisterField } from './fields/register-field.tsx'
import { useNoticed } from './findings.tsx'
import { Preview } from './preview.tsx'
import { useCheck } from './use-check.ts'
import { useDocumentAct } from './use-document-act.ts'
import './document.css'

const route = getRouteApi('/framed/documents/new')

export function DocumentNew() {
  const options = useQuery(documentOptionsQuery)
  const { kind } = route.useSearch()
  if (!useRight('document.draft')) return <NoPermission page />
  return <QueryView query={options}>{(data) => <Form options={data} asked={kind} />}</QueryView>
}

type Props = { readonly options: DocumentOptions; readonly asked: DocumentKind | undefined }

/** A document begun: its kind and register, its text at the left, its pages at the right. */
function Form({ options, asked }: Props) {
  const { t } = useTranslation('document')
  const navigate = useNavigate()
  const [request] = useState(newRequestId)
  const draft = useDraft('document.new', { kind: asked ?? 'notice', register: '', content: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const kind = documentKinds.find((one) => one === draft.values.kind) ?? 'notice'
  const registers = options.registers.filter(({ kinds }) => kinds.includes(kind))
  const register =
    registers.find(({ code }) => code === draft.values.register)?.code ?? registers[0]?.code ?? ''
  const content = readContent(draft.values.content) ?? contentFor(kind)
  const check = useCheck(kind, content, true)
  const act = useDocumentAct(undefined, {
    act: () => createDocument(kind, register, content, request),
    done: t('new.done'),
    onDone: ({ id }) => {
      draft.clear()
      void navigate({ to: '/documents/$id', params: { id }, replace: true, ignoreBlocker: true })
    },
  })
  const noticed = useNoticed()(check?.findings ?? [], { ...check?.faults, ...act.fields })
  const begin = (next: DocumentKind) => {
    // Words that are there stay; what only this kind has begins anew.
    const { rectification, level } = contentFor(next)
    draft.change({ kind: next, register: '', content: JSON.stringify({ ...content, rectification, level }) })
  }
  return (
    <>
      <PageHead title={t('new.title')} note={t('new.note')} />
      <Refusal error={act.error} />
      <div className="dc">
        <Sheet label={t('new.title')} className="dc-form">
          <div className="fields">
            <Field label={t('column.kind')}>
              {(control) => (
                <select
                  {...control}
                  className="box"
                  value={kind}
                  onChange={(event) => begin(documentKinds.find((one) => one === event.target.value) ?? kind)}
                >
                  {options.kinds.map((one) => (
                    <option key={one.kind} value={one.kind}>
                      {t(`kind.${one.kind}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <RegisterField
              options={options}
              kind={kind}
              register={register}
              error={act.fields.register}
              onChange={(next) => draft.change({ register: next })}
            />
          </div>
          <ContentFields
            id={null}
            kind={kind}
            content={content}
            held={false}
            // An empty page is no fault.
            noticed={draft.values.content === '' ? [] : noticed}
            options={options}
            onChange={(patch) => {
              if (act.error !== null) act.reset()
              draft.change({ content: JSON.stringify({ ...content, ...patch }) })
            }}
          />
        </Sheet>
        <Preview
          kind={kind}
          content={content}
          authority={authorityFor(options, kind, register)}
          options={options}
          number={null}
          dateOfIssue={null}
        />
      </div>
      <ActionBar
        actions={[
          { key: 'save', label: t('act.create'), primary: true, busy: act.busy, onClick: () => act.run() },
        ]}
        note={
          check === null || check.characters === null
            ? undefined
            : t('length', { count: check.characters, ...options.limits })
        }
      />
    </>
  )
}
