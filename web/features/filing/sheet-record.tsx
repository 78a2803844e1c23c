import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FilingImport } from '../../../contract/filing-sheet.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { SheetReading, SheetUnread } from '../../ui/sheet-reading.tsx'
import { useAct } from '../../ui/use-act.ts'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { filingKeys } from './calls.ts'
import { SheetSteps } from './sheet-steps.tsx'
import { SheetRows } from './sheet-rows.tsx'
import { cancelImport, confirmImport, importQuery } from './sheet-calls.ts'
import './filing.css'

const route = getRouteApi('/framed/filing/import/$id')

/** A file that was sent: what it holds, what would be taken, what not and why. */
export function SheetRecord() {
  const { id } = route.useParams()
  return (
    <QueryView query={useQuery(importQuery(id))} page>
      {(record) => <Import record={record} />}
    </QueryView>
  )
}

function Import({ record }: { readonly record: FilingImport }) {
  const { t } = useTranslation('filing')
  const { state } = record
  return (
    <>
      <PageHead
        title={record.fileName}
        note={t(`sheet.is-${state}`)}
        crumb={t(record.kind === 'form' ? 'sheet.form' : 'sheet.history')}
      />
      <SheetSteps at={stepOf[state]} />
      {state === 'checking' ? (
        <Checking record={record} />
      ) : state === 'refused' ||
        state === 'interrupted' ||
        (state === 'cancelled' && record.rows.total === 0) ? (
        <Unread record={record} state={state} />
      ) : (
        <Verdict record={record} />
      )}
    </>
  )
}

const stepOf: Readonly<Record<FilingImport['state'], number>> = {
  checking: 1,
  refused: 1,
  interrupted: 1,
  checked: 1,
  confirmed: 3,
  cancelled: 1,
}

function Checking({ record }: { readonly record: FilingImport }) {
  const stopping = useAct({
    act: () => cancelImport(record.id),
    refresh: [['filing-imports']],
    namespace: 'filing',
  })
  return (
    <SheetReading
      progress={record.progress}
      error={stopping.error}
      stopping={stopping.busy}
      onStop={() => stopping.run()}
    />
  )
}

type UnreadProps = {
  readonly record: FilingImport
  readonly state: 'refused' | 'interrupted' | 'cancelled'
}

function Unread({ record: { trouble, filingId }, state }: UnreadProps) {
  const words = useErrorWords('filing')
  return (
    <SheetUnread
      state={state}
      trouble={trouble === null ? null : words.refusal(trouble.reason, trouble.facts)}
      again={<Again filingId={filingId} />}
    />
  )
}

function Again({ filingId }: { readonly filingId: string | null }) {
  const { t } = useTranslation('filing')
  return filingId === null ? (
    <Link to="/filing/history" className={buttonClass()}>
      {t('sheet.again')}
    </Link>
  ) : (
    <Link to="/filing/$id/import" params={{ id: filingId }} className={buttonClass()}>
      {t('sheet.again')}
    </Link>
  )
}

/** Every row has been judged. */
function Verdict({ record }: { readonly record: FilingImport }) {
  const { t } = useTranslation('filing')
  const { rows, unknown, unit, period } = record
  return (
    <>
      <Sheet title={t('sheet.facts')}>
        <Facts
          facts={[
            { label: t('sheet.unit'), value: [unit, period].filter(Boolean).join(' ') },
            {
              label: t('sheet.rows'),
              value: (
                <>
                  {t('sheet.counts', { total: rows.total, good: rows.good, unchanged: rows.unchanged })}
                  {rows.faulty === 0 ? null : (
                    <b className="import-bad">
                      {t('comma')}
                      {t('sheet.faulty', { count: rows.faulty })}
                    </b>
                  )}
                  {rows.warned === 0 ? null : `${t('comma')}${t('sheet.warned', { count: rows.warned })}`}
                </>
              ),
            },
            {
              label: t('sheet.unknown'),
              value: unknown.map(({ cell, heading }) => `${heading} ${cell}`).join(t('and')),
              wide: true,
            },
          ]}
        />
        <Confirm record={record} />
      </Sheet>
      {record.state === 'checked' ? <SheetRows record={record} /> : null}
    </>
  )
}

/** Nothing is stored before it is confirmed; afterwards, the way on. */
function Confirm({ record }: { readonly record: FilingImport }) {
  const { t } = useTranslation('filing')
  const refresh = [...filingKeys, ['filing-imports']]
  const confirming = useAct({
    act: () => confirmImport(record.id),
    refresh,
    namespace: 'filing',
    done: ({ taken }) => t('sheet.taken', { count: taken }),
  })
  const leaving = useAct({ act: () => cancelImport(record.id), refresh, namespace: 'filing' })
  const { state, rows, filingId } = record
  const onward =
    filingId === null ? (
      <Link to="/filing" className={buttonClass()}>
        {t('sheet.toList')}
      </Link>
    ) : (
      <Link to="/filing/$id" params={{ id: filingId }} className={buttonClass()}>
        {t('sheet.toForm')}
      </Link>
    )
  return (
    <div className="sheet-body">
      <Refusal error={confirming.error ?? leaving.error} />
      {state === 'checked' ? (
        <p className="note">
          {rows.good === 0
            ? t('sheet.nothing')
            : t(record.kind === 'form' ? 'sheet.intoForm' : 'sheet.intoHistory')}
        </p>
      ) : null}
      <div className="acts sheet-acts">
        {state === 'checked' && rows.good > 0 ? (
          <Button primary busy={confirming.busy} onClick={() => confirming.run()}>
            {t('sheet.confirm', { count: rows.good })}
          </Button>
        ) : null}
        {state === 'checked' ? (
          <Button busy={leaving.busy} onClick={() => leaving.run()}>
            {t('sheet.leave')}
          </Button>
        ) : (
          onward
        )}
        {state === 'checked' && rows.faulty === 0 ? null : <Again filingId={filingId} />}
      </div>
    </div>
  )
}
