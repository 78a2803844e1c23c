/** What the pages of conferences ask of the server, and what they send it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Conclusion } from '../../../contract/conference-words.ts'
import type { ConferenceRecord, conferenceRoutes } from '../../../contract/conference.ts'
import { api, ask } from '../../lib/api.ts'
import { dayOf } from '../../lib/dates.ts'

/** Everything these pages read; any change makes it old. Resolutions become tasks, and both ask for work. */
export const conferenceKeys = [
  ['conference'],
  ['requests'],
  ['resolutions'],
  ['workbench'],
  ['tasks'],
] as const

/** While it is in session everybody's page follows the table. */
const followMs = 4000
/** On its day, replies and signatures come in. */
const watchMs = 15_000

export const conferencesQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: ['conference', 'list', year ?? ''],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/conferences', { params: { query: year === undefined ? {} : { year } }, signal })),
    placeholderData: keepPreviousData,
  })

export type Options = z.infer<(typeof conferenceRoutes.options)['response']>

export const conferenceOptionsQuery = queryOptions({
  queryKey: ['conference', 'options'],
  queryFn: ({ signal }): Promise<Options> => ask(api.GET('/api/conferences/options', { signal })),
  staleTime: 300_000,
})

export const conferenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['conference', 'record', id],
    queryFn: ({ signal }): Promise<ConferenceRecord> =>
      ask(api.GET('/api/conferences/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) => {
      if (data?.state === 'in-session') return followMs
      return data?.state === 'convened' && data.heldOn === dayOf(data.now) ? watchMs : false
    },
  })

/** The wall follows without being asked: opened the day before, out of focus, or after the network was gone. */
export const roomQuery = (id: string) => ({
  ...conferenceQuery(id),
  refetchInterval: followMs,
  refetchIntervalInBackground: true,
})

export type Plan = {
  readonly heldOn: string
  readonly dayOffMeant: boolean
  readonly startsAt: string
  readonly place: string
  readonly chairPostId: string
  readonly notes: string
  readonly attendingUnitIds: string[]
  readonly observingUnitIds: string[]
}

export const planConference = (body: Plan) => ask(api.POST('/api/conferences', { body }))

export const editConference = (id: string, version: number, body: Plan) =>
  ask(api.PUT('/api/conferences/{id}', { params: { path: { id } }, body: { version, ...body } }))

export type AgendaDraft = z.output<(typeof conferenceRoutes.setAgenda)['body']>['items'][number]

export const setAgenda = (id: string, version: number, items: readonly AgendaDraft[]) =>
  ask(
    api.PUT('/api/conferences/{id}/agenda', {
      params: { path: { id } },
      body: { version, items: [...items] },
    }),
  )

export type Step = 'convene' | 'start' | 'end' | 'cancel'

export function takeStep(step: Step, id: string, version: number, text: string) {
  const given = { params: { path: { id } }, body: { version, text } }
  switch (step) {
    case 'convene':
      return ask(api.POST('/api/conferences/{id}/convene', given))
    case 'start':
      return ask(api.POST('/api/conferences/{id}/start', given))
    case 'end':
      return ask(api.POST('/api/conferences/{id}/end', given))
    case 'cancel':
      return ask(api.POST('/api/conferences/{id}/cancel', given))
  }
}

export const takeRecord = (id: string, version: number, takeOver: boolean) =>
  ask(
    api.POST('/api/conferences/{id}/take-record', { params: { path: { id } }, body: { version, takeOver } }),
  )

export const reply = (
  id: string,
  unitId: string,
  body: { readonly reply: 'coming' | 'substitute' | 'leave'; readonly comer: string; readonly text: string },
) => ask(api.PUT('/api/conferences/{id}/seats/{unitId}/reply', { params: { path: { id, unitId } }, body }))

export const signIn = (id: string, unitId: string, attendee: string) =>
  ask(
    api.POST('/api/conferences/{id}/seats/{unitId}/sign-in', {
      params: { path: { id, unitId } },
      body: { attendee },
    }),
  )

export type Noted = z.output<(typeof conferenceRoutes.noteAttendance)['body']>['seats'][number]

export const noteAttendance = (id: string, seats: readonly Noted[]) =>
  ask(api.PUT('/api/conferences/{id}/attendance', { params: { path: { id } }, body: { seats: [...seats] } }))

export const turnTo = (id: string, itemId: string, version: number) =>
  ask(
    api.POST('/api/conferences/{id}/items/{itemId}/turn-to', {
      params: { path: { id, itemId } },
      body: { version },
    }),
  )

export type Said = z.output<(typeof conferenceRoutes.noteConsensus)['body']>['rows'][number]

export const noteConsensus = (id: string, itemId: string, version: number, rows: readonly Said[]) =>
  ask(
    api.PUT('/api/conferences/{id}/items/{itemId}/consensus', {
      params: { path: { id, itemId } },
      body: { version, rows: [...rows] },
    }),
  )

export const conclude = (id: string, itemId: string, version: number, concluded: Conclusion) =>
  ask(
    api.POST('/api/conferences/{id}/items/{itemId}/conclude', {
      params: { path: { id, itemId } },
      body: { version, conclusion: concluded },
    }),
  )

/** Indicators a resolution can be bound to. */
export const mechanismQuery = queryOptions({
  queryKey: ['mechanism'],
  queryFn: ({ signal }) => ask(api.GET('/api/mechanism', { signal })),
  staleTime: 300_000,
})
