import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../lib/api.ts'
import { useDraft } from '../../../lib/drafts.ts'
import { useRight } from '../../../lib/session.ts'
import { QueryView } from '../../../ui/query-view.tsx'
import { NoPermission } from '../../../ui/states.tsx'
import { useAct } from '../../../ui/use-act.ts'
import { useUnsavedGuard } from '../../../ui/use-unsaved-guard.ts'
import { choicesQuery } from '../calls.ts'
import type { Choices } from '../small-fields.tsx'
import { seriesKey } from './calls.ts'
import { SeriesFormPage } from './series-form-page.tsx'
import { emptySeries, missingInSeries, seriesBody } from './series-values.ts'

/** Writes a recurring task. */
export function SeriesNew() {
  const choices = useQuery(choicesQuery)
  if (!useRight('task.issue')) return <NoPermission page />
  return (
    <QueryView query={choices} page>
      {(data) => <NewForm choices={data} />}
    </QueryView>
  )
}

function NewForm({ choices }: { readonly choices: Choices }) {
  const { t } = useTranslation('series')
  const navigate = useNavigate()
  const draft = useDraft('task.series.new', emptySeries(choices.today))
  const [checked, setChecked] = useState(false)
  const act = useAct<void, { id: string }>({
    act: () => ask(api.POST('/api/task-series', { body: seriesBody(draft.values) })),
    refresh: [seriesKey],
    namespace: 'series',
    done: t('form.created'),
    onDone: ({ id }) => {
      draft.clear()
      void navigate({ to: '/tasks/series/$id', params: { id }, ignoreBlocker: true })
    },
  })
  useUnsavedGuard(draft.dirty && !act.busy, { kept: true })
  return (
    <SeriesFormPage
      title={t('form.new')}
      id={null}
      draft={draft}
      choices={choices}
      checked={checked}
      command={act}
      note={t('form.note')}
      actions={[
        {
          key: 'create',
          label: t('form.create'),
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
