import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { useDraft } from '../../lib/drafts.ts'
import { confirm } from '../../ui/confirm.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { discardRequest, editRequest, requestQuery, takeRequestStep } from './request-calls.ts'
import { RequestActPanel } from './request-act-panel.tsx'
import { RequestFiles } from './request-files.tsx'
import { missingInRequest, requestContentOf, requestFormOf } from './request-form-values.ts'
import { RequestFormPage } from './request-form-page.tsx'
import { refusalIn } from './request-commands.ts'
import { SentBackNote } from './sent-back-note.tsx'
import { useRequestAct } from './use-request-act.ts'

type Props = {
  readonly record: RequestRecord
  /** The form begins anew from what was saved. */
  readonly onSaved: () => void
}

/** A draft as its unit goes on writing it, its files beside it. */
export function RequestDraft({ record, onSaved }: Props) {
  const { t } = useTranslation('conference')
  const client = useQueryClient()
  const navigate = useNavigate()
  const draft = useDraft(`request.${record.id}`, requestFormOf(record))
  const [tried, setTried] = useState<'save' | 'submit' | null>(null)
  const [withdrawing, setWithdrawing] = useState(false)
  const form = draft.values
  const act = useRequestAct<'save' | 'submit', 'save' | 'submit'>(record.id, {
    act: async (what) => {
      const { id } = record
      const saved = draft.dirty ? await editRequest(id, record.version, requestContentOf(form)) : record
      if (what === 'submit') await takeRequestStep('submit', id, saved.version, '')
      return what
    },
    done: (what) => t(what === 'submit' ? 'done.submit' : 'form.saved'),
    onDone: async () => {
      await client.invalidateQueries({ queryKey: requestQuery(record.id).queryKey })
      draft.clear()
      onSaved()
    },
  })
  const discard = useRequestAct(record.id, {
    act: () => discardRequest(record.id),
    done: t('done.discard'),
    onDone: () => {
      draft.clear()
      void navigate({ to: '/requests', search: { view: 'drafts' }, ignoreBlocker: true })
    },
  })
  useUnsavedGuard(draft.dirty && !act.busy && !discard.busy, { kept: true })
  const when = (what: 'save' | 'submit') => () => {
    setTried(what)
    if (missingInRequest(form, what).length === 0) act.run(what)
  }
  const throwAway = async () => {
    const sure = await confirm({
      title: t('act.discard'),
      body: t('panel.discardBody'),
      yes: t('act.discard'),
      danger: true,
    })
    if (sure) discard.run()
  }
  const may = (command: Parameters<typeof refusalIn>[1]) => refusalIn(record, command) === null
  return (
    <>
      <RequestFormPage
        title={record.number === null ? t('form.draft') : t('form.revise')}
        crumb={record.number ?? t('state.draft')}
        note={[record.number, record.unit.shortName, record.author.name].filter(Boolean).join(' ')}
        draft={draft}
        tried={tried}
        act={act.cause === null ? discard : act}
        ownUnit={record.unit}
        above={<SentBackNote record={record} />}
        actions={[
          { key: 'submit', label: t('act.submit'), primary: true, busy: act.busy, onClick: when('submit') },
          { key: 'save', label: t('form.save'), busy: act.busy, onClick: when('save') },
          ...(may('discard')
            ? [{ key: 'discard', label: t('act.discard'), danger: true, onClick: () => void throwAway() }]
            : []),
          ...(may('withdraw')
            ? [{ key: 'withdraw', label: t('act.withdraw'), onClick: () => setWithdrawing(true) }]
            : []),
        ]}
      >
        <RequestFiles record={record} />
      </RequestFormPage>
      {withdrawing ? (
        <RequestActPanel record={record} step="withdraw" onClose={() => setWithdrawing(false)} />
      ) : null}
    </>
  )
}
