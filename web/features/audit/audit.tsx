import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { formatCount } from '../../lib/format.ts'
import { useRight } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty } from '../../ui/states.tsx'
import { useAct } from '../../ui/use-act.ts'
import { AuditFilters } from './audit-filters.tsx'
import { type AuditSearch, parseAuditSearch } from './audit-search.ts'
import { EventPanel } from './event-panel.tsx'
import { auditKey, auditQuery, pageSize, type Verification } from './queries.ts'
import { useColumns } from './use-columns.tsx'
import { VerificationSheet } from './verification-sheet.tsx'
import './audit.css'

/** Who did what, when and from where; nothing here can be changed, and that can be proved. */
export function Audit() {
  const { t } = useTranslation('audit')
  const search = useSearch({ from: '/framed/audit' })
  const navigate = useNavigate({ from: '/audit' })
  const events = useQuery(auditQuery(search))
  const mayVerify = useRight('audit.verify')
  const [opened, setOpened] = useState<string | null>(null)
  const [result, setResult] = useState<Verification | undefined>()
  const columns = useColumns(setOpened)
  const verify = useAct({
    namespace: 'audit',
    act: () => ask(api.POST('/api/audit/verify')),
    refresh: [auditKey],
    onDone: setResult,
  })
  const show = (patch: { [Key in keyof AuditSearch]: AuditSearch[Key] | undefined }) =>
    void navigate({ search: parseAuditSearch({ ...search, page: 1, ...patch }), replace: true })
  const { page = 1, ...filters } = search
  const event = events.data?.rows.find(({ id }) => id === opened)

  return (
    <>
      <PageHead
        title={t('title')}
        note={
          events.data ? t('count', { count: formatCount(events.data.total, events.data.capped) }) : undefined
        }
        actions={
          mayVerify ? (
            <Button primary busy={verify.busy} onClick={() => verify.run(undefined)}>
              {t('verify.submit')}
            </Button>
          ) : undefined
        }
      />
      <VerificationSheet result={result} error={verify.error} />
      <QueryView query={events}>
        {({ rows, total, capped, types }) => (
          <>
            <AuditFilters types={types} search={search} onChange={show} />
            <Ledger
              dense
              label={t('title')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              pager={{ page, pageSize, total, capped, onPage: (next) => show({ page: next }) }}
              note={t('reading')}
              empty={
                Object.keys(filters).length === 0 ? (
                  <Empty title={t('none')}>{t('noneWhy')}</Empty>
                ) : (
                  <Empty
                    title={t('noneSuch')}
                    action={
                      <Button
                        onClick={() =>
                          show({
                            type: undefined,
                            group: undefined,
                            q: undefined,
                            from: undefined,
                            to: undefined,
                          })
                        }
                      >
                        {t('common:filters.clear')}
                      </Button>
                    }
                  >
                    {t('noneSuchWhy')}
                  </Empty>
                )
              }
            />
          </>
        )}
      </QueryView>
      {event === undefined ? null : <EventPanel event={event} onClose={() => setOpened(null)} />}
    </>
  )
}
