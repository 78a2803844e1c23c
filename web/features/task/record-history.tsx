import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { api, ask } from '../../lib/api.ts'
import { Button } from '../../ui/button.tsx'
import { ChangeList } from '../../ui/change-list.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { shortHash } from './event-words.ts'
import { shortNumber } from './numbers.ts'
import { TrailTabs } from './trail-tabs.tsx'

const atOnce = 50

/** What changed on the task, field by field, and in which event. */
export function TaskHistory({ record }: { readonly record: TaskRecord }) {
  const { t } = useTranslation(['history', 'audit'])
  const [size, setSize] = useState(atOnce)
  const query = useQuery({
    queryKey: ['tasks', 'history', record.id, size],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/tasks/{id}/history', {
          params: { path: { id: record.id }, query: { size } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })
  return (
    <Sheet
      title={<TrailTabs id={record.id} current="changes" />}
      aside={query.data ? t('count', { count: query.data.total }) : undefined}
    >
      <QueryView query={query}>
        {({ rows, total }) => (
          <>
            {rows.length === 0 ? <p className="sheet-body muted">{t('none')}</p> : null}
            <ChangeList
              entries={rows.map(({ type, seq, hash, itemNumber, ...row }) => ({
                ...row,
                key: `${itemNumber}:${seq}`,
                event: (
                  <>
                    {eventName(type, itemNumber)}{' '}
                    <Link
                      to="/tasks/$id"
                      params={{ id: record.id }}
                      hash={`${itemNumber}:${seq}`}
                      title={hash}
                      className="nowrap"
                    >
                      {t('chain', { hash: shortHash(hash) })}
                    </Link>
                  </>
                ),
              }))}
            />
            {rows.length < total && size < 100 ? (
              <p className="timeline-more">
                <Button small onClick={() => setSize(100)}>
                  {t('more')}
                </Button>
              </p>
            ) : null}
          </>
        )}
      </QueryView>
    </Sheet>
  )

  function eventName(type: string, itemNumber: string): string {
    const event = t(`audit:type.${type}`)
    return itemNumber === record.number ? event : t('of', { event, number: shortNumber(itemNumber) })
  }
}
