import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../../lib/session.ts'
import { Field } from '../../../ui/field.tsx'
import { SheetUpload } from '../../../ui/import-parts.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Select } from '../../../ui/select.tsx'
import { OpenSheets } from '../../../ui/sheet-reading.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Empty, NoPermission } from '../../../ui/states.tsx'
import { useAct } from '../../../ui/use-act.ts'
import { BulletinRow } from './bulletin-row.tsx'
import { importsQuery, sendBulletin, setsQuery, templateUrl } from './calls.ts'
import { useWords } from '../use-words.ts'
import { Withdraw } from './withdraw.tsx'
import type { RivalSet } from './calls.ts'
import '../scoring.css'

export function Rivals() {
  return useRight('scoring.rivals') ? <RivalsPage /> : <NoPermission page />
}

/** Bulletins of the province: the form, the upload, what waits to be confirmed, what was taken. */
function RivalsPage() {
  const { t } = useTranslation('scoring')
  const navigate = useNavigate()
  const sets = useQuery(setsQuery)
  const open = useQuery(importsQuery)
  const [withdrawing, setWithdrawing] = useState<RivalSet | null>(null)
  const words = useWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const periods = (sets.data?.periods ?? []).toSorted((a, b) => (a.endsOn < b.endsOn ? 1 : -1))
  const period = chosen ?? periods[0]?.code
  const sending = useAct({
    act: (file: File) => sendBulletin(file, period),
    refresh: [importsQuery.queryKey],
    namespace: 'scoring',
    onDone: (id) => void navigate({ to: '/indicators/rivals/$id', params: { id } }),
  })
  return (
    <>
      <PageHead
        title={t('rivals.title')}
        note={t('rivals.note')}
        actions={
          <Menu label={t('rivals.template')}>
            {(['value', 'score'] as const).map((as) => (
              <li key={as}>
                <a href={templateUrl(as, period)} download>
                  {t(`rivals.template-${as}`)}
                </a>
              </li>
            ))}
          </Menu>
        }
      />
      {sending.error === null ? null : (
        <div className="banner bad" role="alert">
          <div>{sending.error}</div>
        </div>
      )}
      <SheetUpload
        title={t('rivals.upload')}
        label={t('rivals.file')}
        how={t('rivals.how')}
        sending={t('rivals.sending')}
        busy={sending.busy}
        onFile={(file) => sending.run(file)}
      >
        <Field label={t('rivals.period')} hint={t('rivals.periodHow')}>
          {(control) => (
            <Select
              {...control}
              value={period ?? null}
              onChange={setChosen}
              options={periods.map((one) => ({ value: one.code, label: words.period(one) }))}
            />
          )}
        </Field>
      </SheetUpload>
      <OpenSheets
        sheets={open.data?.imports ?? []}
        link={({ id, fileName, uploadedBy }) => (
          <div>
            <Link to="/indicators/rivals/$id" params={{ id }}>
              {fileName}
            </Link>
            <small className="block">{uploadedBy}</small>
          </div>
        )}
      />
      <QueryView query={sets}>
        {(answer) => (
          <Sheet title={t('rivals.taken', { count: answer.sets.length })}>
            {answer.sets.length === 0 ? (
              <Empty title={t('rivals.none')}>{t('rivals.noneWhy')}</Empty>
            ) : (
              <ul className="bulletin-list">
                {answer.sets.map((set) => (
                  <BulletinRow key={set.id} set={set} onWithdraw={() => setWithdrawing(set)} />
                ))}
              </ul>
            )}
          </Sheet>
        )}
      </QueryView>
      {withdrawing === null ? null : <Withdraw set={withdrawing} onClose={() => setWithdrawing(null)} />}
    </>
  )
}
