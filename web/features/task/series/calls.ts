import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../lib/api.ts'
import { rhythmOf } from '../../../ui/rhythm-form.ts'
import { deadlineOf, placeIn, type SeriesForm } from './series-values.ts'

export const seriesKey = ['tasks', 'series'] as const

export const seriesListQuery = queryOptions({
  queryKey: [...seriesKey, 'list'],
  queryFn: ({ signal }) => ask(api.GET('/api/task-series', { signal })),
})

export const seriesQuery = (id: string) =>
  queryOptions({
    queryKey: [...seriesKey, id],
    queryFn: ({ signal }) => ask(api.GET('/api/task-series/{id}', { params: { path: { id } }, signal })),
  })

/** The next days of what is in the form; null where it says too little. */
export const previewQuery = (form: SeriesForm, id: string | null) => {
  const body = {
    title: form.title.trim(),
    rhythm: rhythmOf(form.every, placeIn(form)),
    deadline: deadlineOf(form),
    startsOn: form.startsOn,
    endsOn: form.endsOn === '' ? null : form.endsOn,
    id,
  }
  return queryOptions({
    queryKey: [...seriesKey, 'preview', body],
    queryFn: ({ signal }) => ask(api.POST('/api/task-series/preview', { body, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  })
}
