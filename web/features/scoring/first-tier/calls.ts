/** What the page of the first tier asks of the server. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { scoringFirstTierRoutes } from '../../../../contract/scoring-first-tier.ts'
import { api, ask } from '../../../lib/api.ts'
import { scoringKey } from '../calls.ts'

export type FirstTier = z.infer<(typeof scoringFirstTierRoutes.get)['response']>
export type Move = FirstTier['moves'][number]
export type Rivals = z.output<(typeof scoringFirstTierRoutes.whatIf)['body']>['rivals']
export type WhatIf = z.infer<(typeof scoringFirstTierRoutes.whatIf)['response']>
export type Reached = WhatIf['reached']
export type Solved = z.infer<(typeof scoringFirstTierRoutes.solve)['response']>
export type Plan = z.infer<(typeof scoringFirstTierRoutes.plans)['response']>['plans'][number]
export type PlanBody = {
  readonly name: string
  readonly period: string
  readonly rivals: Rivals
  readonly moves: Plan['moves']
}

const of = (period: string | undefined) => (period === undefined ? {} : { period })

export const firstTierQuery = (period?: string) =>
  queryOptions({
    queryKey: [...scoringKey, 'first-tier', period],
    queryFn: ({ signal }): Promise<FirstTier> =>
      ask(api.GET('/api/scoring/first-tier', { params: { query: of(period) }, signal })),
  })

export type ChosenValue = { readonly code: string; readonly value: number }

/** The server's own count for what is chosen: places around the line, and the rivals as they drift. */
export const whatIfQuery = (period: string | undefined, rivals: Rivals, values: readonly ChosenValue[]) =>
  queryOptions({
    queryKey: [...scoringKey, 'what-if', period, rivals, values],
    queryFn: ({ signal }): Promise<WhatIf> =>
      ask(
        api.POST('/api/scoring/first-tier/what-if', {
          body: { ...of(period), rivals, values: [...values] },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  })

export type Chosen = { readonly code: string; readonly target?: number; readonly effort?: number }

export const solve = (input: {
  readonly period: string | undefined
  readonly rivals: Rivals
  readonly moves: readonly Chosen[]
  readonly least: 'effort' | 'moves'
}): Promise<Solved> =>
  ask(
    api.POST('/api/scoring/first-tier/solve', {
      body: {
        ...of(input.period),
        rivals: input.rivals,
        moves: [...input.moves],
        without: [],
        least: input.least,
      },
    }),
  )

export const plansQuery = queryOptions({
  queryKey: [...scoringKey, 'plans'],
  queryFn: ({ signal }) => ask(api.GET('/api/scoring/first-tier/plans', { signal })),
})

export const savePlan = (body: PlanBody): Promise<Plan> =>
  ask(api.POST('/api/scoring/first-tier/plans', { body }))

export const changePlan = ({ id, version }: Pick<Plan, 'id' | 'version'>, body: PlanBody): Promise<Plan> =>
  ask(api.PUT('/api/scoring/first-tier/plans/{id}', { params: { path: { id } }, body: { version, ...body } }))

export const dropPlan = (id: string) =>
  ask(api.DELETE('/api/scoring/first-tier/plans/{id}', { params: { path: { id } } }))

export type TaskOfMove = {
  readonly code: string
  readonly target: number
  readonly unitId: string | null
  readonly requestId: string
}

export const makeTask = (
  { code, target, unitId, requestId }: TaskOfMove,
  rest: { readonly period: string | undefined; readonly dueOn: string; readonly text: string },
) =>
  ask(
    api.POST('/api/scoring/first-tier/moves/{code}/task', {
      params: { path: { code } },
      body: { ...of(rest.period), target, unitId, requestId, dueOn: rest.dueOn, text: rest.text },
    }),
  )
