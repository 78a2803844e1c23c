import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { SheetUpload } from '../../ui/import-parts.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { OpenSheets } from '../../ui/sheet-reading.tsx'
import { NoPermission } from '../../ui/states.tsx'
import { useAct } from '../../ui/use-act.ts'
import { filingQuery } from './calls.ts'
import { SheetSteps } from './sheet-steps.tsx'
import { formUrl, historyFormUrl, openImportsQuery, sendForm, sendHistory } from './sheet-calls.ts'
import { usePeriodTitle } from './use-words.ts'

const route = getRouteApi('/framed/filing/$id/import')

/** The form of a unit out and in. */
export function FormUpload() {
  const { id } = route.useParams()
  const { t } = useTranslation('filing')
  const title = usePeriodTitle()
  return (
    <QueryView query={useQuery(filingQuery(id))} page>
      {(record) => (
        <Upload
          title={t('sheet.form')}
          note={
            <Link to="/filing/$id" params={{ id }}>
              {t('record.title', { unit: record.unit.name, period: title(record.period) })}
            </Link>
          }
          how={t('sheet.formHow')}
          template={{ href: formUrl(id), label: t('sheet.template') }}
          send={(file) => sendForm(id, file)}
          filingId={id}
        />
      )}
    </QueryView>
  )
}

/** Values of past periods, for the office. */
export function HistoryUpload() {
  const { t } = useTranslation('filing')
  if (!useRight('period.manage')) return <NoPermission page />
  return (
    <Upload
      title={t('sheet.history')}
      how={t('sheet.historyHow')}
      template={{ href: historyFormUrl(), label: t('sheet.historyTemplate') }}
      send={sendHistory}
      filingId={null}
    />
  )
}

type Props = {
  readonly title: string
  readonly note?: ReactNode
  readonly how: string
  readonly template: { readonly href: string; readonly label: string }
  readonly send: (file: File) => Promise<string>
  /** Null for past periods. */
  readonly filingId: string | null
}

function Upload({ title, note, how, template, send, filingId }: Props) {
  const { t } = useTranslation('filing')
  const navigate = useNavigate()
  const open = useQuery(openImportsQuery(filingId))
  const sending = useAct({
    act: send,
    refresh: [['filing-imports']],
    namespace: 'filing',
    onDone: (id) => void navigate({ to: '/filing/import/$id', params: { id } }),
  })
  return (
    <>
      <PageHead
        title={title}
        note={note}
        actions={
          <a href={template.href} download className={buttonClass()}>
            {template.label}
          </a>
        }
      />
      <SheetSteps at={0} />
      <Refusal error={sending.error} />
      <SheetUpload
        title={t('sheet.uploadTitle')}
        label={title}
        how={how}
        sending={t('sheet.sending')}
        busy={sending.busy}
        onFile={(file) => sending.run(file)}
      />
      <OpenSheets
        sheets={open.data?.imports ?? []}
        link={({ id, fileName }) => (
          <Link to="/filing/import/$id" params={{ id }}>
            {fileName}
          </Link>
        )}
      />
    </>
  )
}
