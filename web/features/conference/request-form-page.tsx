import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../lib/drafts.ts'
import { type Action, ActionBar } from '../../ui/action-bar.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { firstWriter, Refusal } from '../../ui/form-panel.tsx'
import { PageHead } from '../../ui/page.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useFirstFault } from '../../ui/use-first-fault.ts'
import { useRestored } from '../../ui/use-restored.ts'
import type { UnitOption } from '../../ui/unit-select.tsx'
import { conferenceOptionsQuery } from './conference-calls.ts'
import { bindingsQuery } from './request-calls.ts'
import { RequestFields } from './request-fields.tsx'
import { missingInRequest, type RequestForm } from './request-form-values.ts'
import { RequestTold } from './request-told.tsx'
import type { useRequestAct } from './use-request-act.ts'
import './request.css'

type Acting = Pick<
  ReturnType<typeof useRequestAct<void, void>>,
  'busy' | 'error' | 'fields' | 'conflict' | 'cause' | 'reset'
>

type Props = {
  readonly title: string
  readonly crumb?: string
  readonly note?: ReactNode
  readonly draft: Draft<RequestForm>
  /** It was tried to be saved or submitted: what is missing for that is said. */
  readonly tried: 'save' | 'submit' | null
  readonly act: Acting
  readonly actions: readonly Action[]
  /** A draft stays with the unit that wrote it. */
  readonly ownUnit?: UnitOption
  /** Above the form: why it was sent back. */
  readonly above?: ReactNode
  /** Below the form: its files. */
  readonly children?: ReactNode
}

/** The form at the left, what is told of it at the right, the acts below. */
export function RequestFormPage(props: Props) {
  const { t } = useTranslation('conference')
  const { title, draft, tried, act, actions } = props
  const form = draft.values
  const options = useQuery(conferenceOptionsQuery).data
  const indicators = useQuery(bindingsQuery).data?.indicators ?? []
  const restored = useRestored(draft)
  const fields = useRef<HTMLDivElement>(null)
  const missing = tried === null ? [] : missingInRequest(form, tried)
  useFirstFault(fields, [tried, act.cause])
  return (
    <>
      <PageHead title={title} crumb={props.crumb} note={props.note} />
      {props.above}
      {act.conflict ? (
        <Conflict {...firstWriter(act.cause)} onReload={act.reset} />
      ) : (
        <Refusal error={act.error} />
      )}
      <div className="rec">
        <div ref={fields}>
          <Sheet label={title}>
            <div className="sheet-form">
              {restored ? (
                <p className="note restored">
                  {t('form.restored')}{' '}
                  <button type="button" className="link" onClick={draft.clear}>
                    {t('form.clear')}
                  </button>
                </p>
              ) : null}
              <RequestFields
                form={form}
                units={options?.units ?? []}
                ownUnits={props.ownUnit === undefined ? (options?.ownUnits ?? []) : [props.ownUnit]}
                indicators={indicators}
                errorOf={(path) => (missing.includes(path) ? t(`missing.${path}`) : act.fields[path])}
                onChange={draft.change}
              />
            </div>
          </Sheet>
          {props.children}
        </div>
        <RequestTold form={form} opinionWorkdays={options?.opinionWorkdays} />
      </div>
      <ActionBar actions={actions} note={t(props.ownUnit === undefined ? 'form.note' : 'form.draftNote')} />
    </>
  )
}
