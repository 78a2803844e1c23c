/** What the page of the methodology asks of the server. */
import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { scoringMethodologyRoutes } from '../../../../contract/scoring-methodologies.ts'
import { api, ask } from '../../../lib/api.ts'
import { scoringKey } from '../calls.ts'

export type Methodology = z.infer<(typeof scoringMethodologyRoutes.methodology)['response']>
export type MethodologyNode = Methodology['nodes'][number]
export type Methodologies = z.infer<(typeof scoringMethodologyRoutes.methodologies)['response']>
export type Loaded = Methodologies['loaded'][number]
export type MethodologyFile = Methodologies['files'][number]
export type Checked = z.infer<(typeof scoringMethodologyRoutes.checkMethodology)['response']>
export type Difference = Checked['differences'][number]

export const methodologyQuery = (period: string | undefined) =>
  queryOptions({
    queryKey: [...scoringKey, 'methodology', period],
    queryFn: ({ signal }): Promise<Methodology> =>
      ask(
        api.GET('/api/scoring/methodology', {
          params: { query: period === undefined ? {} : { period } },
          signal,
        }),
      ),
  })

/** Files are read anew each time: somebody may just have put one there. */
export const methodologiesQuery = queryOptions({
  queryKey: [...scoringKey, 'methodologies'],
  queryFn: ({ signal }): Promise<Methodologies> => ask(api.GET('/api/scoring/methodologies', { signal })),
  staleTime: 0,
})

export const checkQuery = (file: string) =>
  queryOptions({
    queryKey: [...scoringKey, 'methodology-check', file],
    queryFn: ({ signal }): Promise<Checked> =>
      ask(api.GET('/api/scoring/methodologies/check', { params: { query: { file } }, signal })),
    staleTime: 0,
  })

export const loadMethodology = (body: { file: string; effectiveFrom: string | null }) =>
  ask(api.POST('/api/scoring/methodologies', { body }))
