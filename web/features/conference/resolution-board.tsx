import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ResolutionView, resolutionViews } from '../../../contract/resolution.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useRight } from '../../lib/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Chip, FilterChips } from '../../ui/chips.tsx'
import { Ledger } from '../../ui/ledger.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Empty, NoPermission } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { FindBox } from './find-box.tsx'
import { conferenceOptionsQuery } from './conference-calls.ts'
import { boardSize, boardUrl, resolutionCountsQuery, resolutionsQuery } from './resolution-calls.ts'
import { resolutionColumns } from './resolution-columns.tsx'
import { DifferencePanel } from './resolution-differences.tsx'
import { readResolutionSearch } from './resolution-search.ts'
import './request.css'

const route = getRouteApi('/framed/resolutions')

const tones: Partial<Record<ResolutionView, 'amber' | 'red'>> = { overdue: 'red', differing: 'amber' }

export function ResolutionBoard() {
  return useRight('conference.view') ? <Board /> : <NoPermission page />
}

/** Every resolution ever: where its task stands, who holds it, since when, and where minutes and task differ. */
function Board() {
  const { t } = useTranslation('conference')
  const { language } = usePreferences()
  const search = route.useSearch()
  const navigate = useNavigate()
  const list = useQuery(resolutionsQuery(search))
  const counts = useQuery(resolutionCountsQuery).data
  const units = useQuery(conferenceOptionsQuery).data?.units ?? []
  const [looking, setLooking] = useState<string | null>(null)
  const go = (next: Record<string, unknown>) =>
    void navigate({ to: '/resolutions', search: readResolutionSearch(next), replace: true })
  const filtered = search.unit !== undefined || search.q !== undefined || search.conference !== undefined
  const looked = list.data?.rows.find(({ id }) => id === looking)
  const ofConference = list.data?.rows.find(({ conference }) => conference?.id === search.conference)
  return (
    <>
      <PageHead
        title={t('board.title')}
        note={counts === undefined ? undefined : t('board.count', { count: counts.all })}
        actions={
          <>
            <Button className="no-phone" onClick={() => window.print()}>
              {t('record.print')}
            </Button>
            <a href={boardUrl(search, language)} download className={`${buttonClass()} no-phone`}>
              {t('board.export')}
            </a>
          </>
        }
      />
      <Tabs
        label={t('board.views')}
        current={search.view}
        tabs={resolutionViews.map((view) => ({
          key: view,
          label: t(`board.view-${view}`),
          count: counts?.[view],
          tone: tones[view],
          link: { to: '/resolutions', search: readResolutionSearch({ ...search, view, page: 1 }) },
        }))}
      />
      <div className="bar no-print">
        <FilterChips
          filters={[
            {
              key: 'unit',
              label: t('board.unit'),
              value: search.unit ?? '',
              options: units.map(({ id, shortName }) => ({ value: id, label: shortName })),
            },
          ]}
          onChange={(key, value) => go({ ...search, page: 1, [key]: value })}
          onClear={filtered ? () => go({ view: search.view }) : undefined}
        >
          {search.conference === undefined ? null : (
            <Chip on onClick={() => go({ ...search, conference: undefined, page: 1 })}>
              {ofConference?.conference?.name ?? t('board.oneConference')}
            </Chip>
          )}
        </FilterChips>
        <FindBox
          key={search.q ?? ''}
          label={t('board.find')}
          value={search.q ?? ''}
          onFind={(q) => go({ ...search, page: 1, q })}
        />
      </div>
      <div className="board-paper">
        <QueryView query={list}>
          {({ rows, total }) => (
            <Ledger
              label={t('board.title')}
              columns={resolutionColumns(t, setLooking)}
              rows={rows}
              rowKey={({ id }) => id}
              late={({ task }) => task?.light.light === 'red'}
              pager={{
                page: search.page ?? 1,
                pageSize: boardSize,
                total,
                onPage: (page) => go({ ...search, page }),
              }}
              empty={
                <Empty title={t(filtered ? 'list.nothing' : `board.none-${search.view}`)}>
                  {filtered ? undefined : t('board.purpose')}
                </Empty>
              }
            />
          )}
        </QueryView>
      </div>
      {looked === undefined ? null : <DifferencePanel row={looked} onClose={() => setLooking(null)} />}
    </>
  )
}
