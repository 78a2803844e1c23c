import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../lib/drafts.ts'
import { useRight } from '../../lib/session.ts'
import { notify } from '../../ui/notify.tsx'
import { NoPermission } from '../../ui/states.tsx'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { createRequest, takeRequestStep } from './request-calls.ts'
import { emptyRequest, missingInRequest, requestContentOf } from './request-form-values.ts'
import { RequestFormPage } from './request-form-page.tsx'
import { useRequestAct } from './use-request-act.ts'

export function RequestNew() {
  return useRight('conference.request') ? <NewForm /> : <NoPermission page />
}

type Sent = { readonly id: string; readonly refused: unknown }

/** Writes a request; saved it is a draft of the unit, submitted it lies with the office. */
function NewForm() {
  const { t } = useTranslation('conference')
  const navigate = useNavigate()
  const words = useErrorWords('conference')
  const draft = useDraft('request.new', emptyRequest(''))
  const form = draft.values
  const [tried, setTried] = useState<'save' | 'submit' | null>(null)
  const act = useRequestAct<'save' | 'submit', Sent>('', {
    act: async (what) => {
      const made = await createRequest(requestContentOf(form), form.ownUnitId === '' ? null : form.ownUnitId)
      if (what === 'save') return { id: made.id, refused: null }
      // Written it is in any case: what the office may not get yet stays as a draft and says why.
      return takeRequestStep('submit', made.id, made.version, '').then(
        () => ({ id: made.id, refused: null }),
        (refused: unknown) => ({ id: made.id, refused }),
      )
    },
    onDone: ({ id, refused }) => {
      draft.clear()
      if (refused !== null) notify(words.sentence(refused), { bad: true })
      else notify(t(tried === 'submit' ? 'done.submit' : 'form.saved'))
      void navigate({ to: '/requests/$id', params: { id }, ignoreBlocker: true })
    },
  })
  useUnsavedGuard(draft.dirty && !act.busy, { kept: true })
  const when = (what: 'save' | 'submit') => () => {
    setTried(what)
    if (missingInRequest(form, what).length === 0) act.run(what)
  }
  return (
    <RequestFormPage
      title={t('form.new')}
      draft={draft}
      tried={tried}
      act={act}
      actions={[
        { key: 'submit', label: t('act.submit'), primary: true, busy: act.busy, onClick: when('submit') },
        { key: 'save', label: t('form.save'), busy: act.busy, onClick: when('save') },
      ]}
    />
  )
}
