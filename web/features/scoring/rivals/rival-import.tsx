import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../../lib/session.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { Moment } from '../../../ui/day.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { ImportRowList, ShowRows } from '../../../ui/import-parts.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { SheetReading, SheetUnread } from '../../../ui/sheet-reading.tsx'
import { NoPermission } from '../../../ui/states.tsx'
import { useAct } from '../../../ui/use-act.ts'
import { useErrorWords } from '../../../ui/use-error-words.ts'
import { scoringKey } from '../calls.ts'
import type { RowView } from '../scoring-search.ts'
import { useWords } from '../use-words.ts'
import { cancelBulletin, importQuery, type RivalImport as Bulletin, rowPageSize, rowsQuery } from './calls.ts'
import { ConfirmBulletin } from './confirm-bulletin.tsx'
import { BulletinRows } from './bulletin-rows.tsx'
import '../scoring.css'

const route = getRouteApi('/framed/indicators/rivals/$id')

export function RivalImport() {
  return useRight('scoring.rivals') ? <ImportPage /> : <NoPermission page />
}

function ImportPage() {
  const { id } = route.useParams()
  return (
    <QueryView query={useQuery(importQuery(id))} page>
      {(record) => <Import record={record} />}
    </QueryView>
  )
}

/** How far it is read; then what it holds, what is wrong with it by cell, and the taking of its good rows. */
function Import({ record }: { readonly record: Bulletin }) {
  const { t } = useTranslation('scoring')
  const { state } = record
  return (
    <>
      <PageHead title={record.fileName} note={t(`bulletin.${state}`)} crumb={t('rivals.title')} />
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

function Checking({ record }: { readonly record: Bulletin }) {
  const stopping = useAct({
    act: () => cancelBulletin(record.id),
    refresh: [scoringKey],
    namespace: 'scoring',
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
  readonly record: Bulletin
  readonly state: 'refused' | 'interrupted' | 'cancelled'
}

function Unread({ record: { trouble }, state }: UnreadProps) {
  const { t } = useTranslation('scoring')
  const words = useErrorWords('scoring')
  return (
    <SheetUnread
      state={state}
      trouble={trouble === null ? null : words.refusal(trouble.reason, trouble.facts)}
      again={
        <Link to="/indicators/rivals" className={buttonClass()}>
          {t('bulletin.again')}
        </Link>
      }
    />
  )
}

/** Every row has been judged. */
function Verdict({ record }: { readonly record: Bulletin }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const values = record.columns.filter(({ as }) => as === 'value')
  const scores = record.columns.filter(({ as }) => as === 'score')
  return (
    <>
      {record.state === 'checked' ? (
        <ConfirmBulletin record={record} />
      ) : (
        <div className="banner" role="status">
          <div>
            {record.state === 'confirmed'
              ? t('bulletin.taken', {
                  period: record.period === null ? '' : words.period(record.period),
                  good: record.rows.good,
                })
              : t('bulletin.dropped')}
          </div>
          <Link to="/indicators/rivals" className={buttonClass()}>
            {t('bulletin.back')}
          </Link>
        </div>
      )}
      <Sheet title={t('bulletin.facts')}>
        <Facts
          facts={[
            {
              label: t('bulletin.sent'),
              value: (
                <>
                  {record.uploadedBy} <Moment at={record.uploadedAt} />
                </>
              ),
            },
            { label: t('bulletin.sheet'), value: record.sheet },
            {
              label: t('bulletin.values'),
              value: values.length === 0 ? null : t('bulletin.columns', { count: values.length }),
            },
            {
              label: t('bulletin.scores'),
              value: scores.length === 0 ? null : t('bulletin.columns', { count: scores.length }),
            },
            { label: t('bulletin.form'), value: record.formPeriod },
            { label: t('bulletin.readFor'), value: record.readFor },
            {
              label: t('bulletin.unknown'),
              value: record.unknown.map(({ cell, heading }) => `${heading} ${cell}`).join(t('and')),
              wide: true,
            },
          ]}
        />
      </Sheet>
      <Rows record={record} />
    </>
  )
}

function Rows({ record }: { readonly record: Bulletin }) {
  const { t } = useTranslation('scoring')
  const navigate = useNavigate()
  const search = route.useSearch()
  const { rows } = record
  const show = search.show ?? (rows.faulty > 0 ? 'faulty' : 'all')
  const page = search.page ?? 1
  const counts: Readonly<{ [view in RowView]: number }> = {
    faulty: rows.faulty,
    warned: rows.warned,
    good: rows.good,
    all: rows.total,
  }
  const go = (next: { show?: RowView; page?: number }) =>
    void navigate({ to: '/indicators/rivals/$id', params: { id: record.id }, search: next, replace: true })
  return (
    <Sheet title={t('bulletin.rows')}>
      <ShowRows
        label={t('bulletin.rows')}
        shown={show}
        onShow={(next) => go({ show: next })}
        kinds={(['faulty', 'warned', 'good', 'all'] as const)
          .filter((one) => one === 'all' || counts[one] > 0)
          .map((one) => ({ key: one, label: `${t(`bulletin.show-${one}`)} ${counts[one]}` }))}
      />
      <QueryView query={useQuery(rowsQuery(record.id, show, page))}>
        {(answer) => (
          <ImportRowList
            pager={{
              page,
              pageSize: rowPageSize,
              total: answer.total,
              onPage: (next) => go({ show, page: next }),
            }}
          >
            <BulletinRows rows={answer.rows} columns={record.columns} />
          </ImportRowList>
        )}
      </QueryView>
    </Sheet>
  )
}
