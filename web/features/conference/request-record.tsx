import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestRecord as Record } from '../../../contract/coordination-request.ts'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { NotFound } from '../../ui/states.tsx'
import { ComingList } from './parts/coming-list.tsx'
import { RequestActions } from './request-actions.tsx'
import { requestQuery } from './request-calls.ts'
import { refusalIn } from './request-commands.ts'
import { RequestConditions } from './request-conditions.tsx'
import { RequestDraft } from './request-draft.tsx'
import { RequestFiles } from './request-files.tsx'
import { RequestHead } from './request-head.tsx'
import { RequestOpinions } from './request-opinions.tsx'
import { RequestReadiness } from './request-readiness.tsx'
import { RequestText } from './request-text.tsx'
import { RequestTimeline } from './request-timeline.tsx'
import { SentBackNote } from './sent-back-note.tsx'
import './request.css'

const route = getRouteApi('/framed/requests/$id')

export function RequestRecord() {
  const { id } = route.useParams()
  const wellFormed = /^[0-9a-f-]{36}$/.test(id)
  const [saved, setSaved] = useState(0)
  const query = useQuery({ ...requestQuery(id), enabled: wellFormed })
  if (!wellFormed) return <NotFound page />
  return (
    <QueryView query={query} page>
      {(record) =>
        record.state === 'draft' && refusalIn(record, 'edit') === null ? (
          <RequestDraft key={`${id} ${saved}`} record={record} onSaved={() => setSaved(saved + 1)} />
        ) : (
          <Whole record={record} />
        )
      }
    </QueryView>
  )
}

/** One request: what it is about, what units say of it, how often it came to a table, what may be done now. */
function Whole({ record }: { readonly record: Record }) {
  const { t } = useTranslation('conference')
  return (
    <>
      <RequestHead record={record} />
      <SentBackNote record={record} />
      <div className="rec">
        <div>
          <RequestConditions record={record} />
          <RequestText record={record} />
          <RequestOpinions record={record} />
          {record.comings.length === 0 ? null : (
            <Sheet title={t('coming.title')} aside={t('coming.count', { count: record.comings.length })}>
              <ComingList comings={record.comings} waiting={record.state === 'deferred'} />
            </Sheet>
          )}
          <RequestFiles record={record} />
        </div>
        <div>
          <RequestReadiness record={record} />
          <RequestTimeline record={record} />
        </div>
      </div>
      <RequestActions record={record} />
    </>
  )
}
