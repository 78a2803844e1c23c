import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SeriesRecord } from '../../../../contract/task-series.ts'
import { api, ask } from '../../../lib/api.ts'
import { useDraft } from '../../../lib/drafts.ts'
import { useRight } from '../../../lib/session.ts'
import { QueryView } from '../../../ui/query-view.tsx'
import { NoPermission, NotFound } from '../../../ui/states.tsx'
import { useAct } from '../../../ui/use-act.ts'
import { useUnsavedGuard } from '../../../ui/use-unsaved-guard.ts'
import { choicesQuery } from '../calls.ts'
import { isId } from '../is-id.ts'
import type { Choices } from '../small-fields.tsx'
import { seriesKey, seriesQuery } from './calls.ts'
import { SeriesFormPage } from './series-form-page.tsx'
import { missingInSeries, seriesBody, seriesFormOf } from './series-values.ts'

const route = getRouteApi('/framed/tasks/series/$id/edit')

/** Changes what is still to come. */
export function SeriesEdit() {
  const { id } = route.useParams()
  const may = useRight('task.issue')
  const series = useQuery({ ...seriesQuery(id), enabled: may && isId(id) })
  const choices = useQuery(choicesQuery)
  if (!may) return <NoPermission page />
  if (!isId(id)) return <NotFound page />
  return (
    <QueryView query={series} page>
      {(found) => (
        <QueryView query={choices} page>
          {(data) => <EditForm series={found} choices={data} />}
        </QueryView>
      )}
    </QueryView>
  )
}

function EditForm({ series, choices }: { readonly series: SeriesRecord; readonly choices: Choices }) {
  const { t } = useTranslation('series')
  const navigate = useNavigate()
  const client = useQueryClient()
  const draft = useDraft(`task.series.${series.id}`, seriesFormOf(series))
  const [checked, setChecked] = useState(false)
  const act = useAct<void, { id: string }>({
    act: () =>
      ask(
        api.PUT('/api/task-series/{id}', {
          params: { path: { id: series.id } },
          body: { ...seriesBody(draft.values), version: series.version },
        }),
      ),
    refresh: [seriesKey],
    namespace: 'series',
    done: t('form.changed'),
    onDone: ({ id }) => {
      draft.clear()
      void navigate({ to: '/tasks/series/$id', params: { id }, ignoreBlocker: true })
    },
  })
  const { conflict } = act
  useEffect(() => {
    if (conflict) void client.invalidateQueries({ queryKey: seriesKey })
  }, [client, conflict])
  useUnsavedGuard(draft.dirty && !act.busy, { kept: true })
  return (
    <SeriesFormPage
      title={t('form.edit')}
      id={series.id}
      draft={draft}
      choices={choices}
      checked={checked}
      command={act}
      note={t('form.editNote')}
      actions={[
        {
          key: 'change',
          label: t('form.save'),
          primary: true,
          busy: act.busy,
          onClick: () => {
            setChecked(true)
            if (missingInSeries(draft.values).length === 0) act.run()
          },
        },
      ]}
    />
  )
}
