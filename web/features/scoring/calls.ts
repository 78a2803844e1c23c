/** What the pages of scores ask of the server. Without a period it is the newest that is released. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { scoringFirstTierRoutes } from '../../../contract/scoring-first-tier.ts'
import type { scoringInfluenceRoutes } from '../../../contract/scoring-influences.ts'
import type { scoringRoutes } from '../../../contract/scoring.ts'
import { api, ask } from '../../lib/api.ts'

export type Scoreboard = z.infer<(typeof scoringRoutes.scoreboard)['response']>
export type ScoreRow = Scoreboard['rows'][number]
export type Period = Scoreboard['periods'][number]
export type Release = Scoreboard['release']
export type Change = NonNullable<ScoreRow['change']>
export type IndicatorPage = z.infer<(typeof scoringRoutes.indicator)['response']>
export type Leaf = IndicatorPage['leaves'][number]
export type Ranking = z.infer<(typeof scoringRoutes.ranking)['response']>
export type Ranks = z.infer<(typeof scoringRoutes.ranks)['response']>
export type Heatmap = z.infer<(typeof scoringRoutes.heatmap)['response']>
export type Releases = z.infer<(typeof scoringRoutes.releases)['response']>
export type Preview = z.infer<(typeof scoringRoutes.preview)['response']>
export type Verified = z.infer<(typeof scoringRoutes.verify)['response']>
export type Effects = z.infer<(typeof scoringFirstTierRoutes.effects)['response']>
export type Influences = z.infer<(typeof scoringInfluenceRoutes.get)['response']>

/** Everything here changes with a release. */
export const scoringKey = ['scoring'] as const

const of = (period: string | undefined) => (period === undefined ? {} : { period })

export const scoreboardQuery = (period?: string) =>
  queryOptions({
    queryKey: [...scoringKey, 'scoreboard', period],
    queryFn: ({ signal }): Promise<Scoreboard> =>
      ask(api.GET('/api/scoring/scoreboard', { params: { query: of(period) }, signal })),
    placeholderData: keepPreviousData,
  })

export const indicatorQuery = (code: string, period?: string) =>
  queryOptions({
    queryKey: [...scoringKey, 'indicator', code, period],
    queryFn: ({ signal }): Promise<IndicatorPage> =>
      ask(
        api.GET('/api/scoring/indicators/{code}', {
          params: { path: { code }, query: of(period) },
          signal,
        }),
      ),
  })

export const rankingQuery = (node: string | undefined, period: string | undefined) =>
  queryOptions({
    queryKey: [...scoringKey, 'ranking', node, period],
    queryFn: ({ signal }): Promise<Ranking> =>
      ask(
        api.GET('/api/scoring/ranking', {
          params: { query: { ...of(period), ...(node === undefined ? {} : { node }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const ranksQuery = (node: string | undefined, basis: Ranks['basis']) =>
  queryOptions({
    queryKey: [...scoringKey, 'ranks', node, basis],
    queryFn: ({ signal }): Promise<Ranks> =>
      ask(
        api.GET('/api/scoring/ranks', {
          params: { query: { basis, periods: 12, ...(node === undefined ? {} : { node }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

export const heatmapQuery = queryOptions({
  queryKey: [...scoringKey, 'heatmap'],
  queryFn: ({ signal }): Promise<Heatmap> =>
    ask(api.GET('/api/scoring/heatmap', { params: { query: { periods: 12 } }, signal })),
})

export const releasesQuery = queryOptions({
  queryKey: [...scoringKey, 'releases'],
  queryFn: ({ signal }): Promise<Releases> => ask(api.GET('/api/scoring/releases', { signal })),
})

export const previewQuery = (period: string) =>
  queryOptions({
    queryKey: [...scoringKey, 'preview', period],
    queryFn: ({ signal }): Promise<Preview> =>
      ask(api.GET('/api/scoring/preview', { params: { query: { period } }, signal })),
    staleTime: 0,
  })

export const makeRelease = (body: { period: string; hash: string; reason: string | null }) =>
  ask(api.POST('/api/scoring/releases', { body }))

export const verifyRelease = (id: string): Promise<Verified> =>
  ask(api.GET('/api/scoring/releases/{id}/verify', { params: { path: { id } } }))

export const effectsQuery = queryOptions({
  queryKey: [...scoringKey, 'effects'],
  queryFn: ({ signal }): Promise<Effects> => ask(api.GET('/api/scoring/effects', { signal })),
})

export const influencesQuery = (period?: string) =>
  queryOptions({
    queryKey: [...scoringKey, 'influences', period],
    queryFn: ({ signal }): Promise<Influences> =>
      ask(api.GET('/api/scoring/influences', { params: { query: of(period) }, signal })),
    placeholderData: keepPreviousData,
  })
