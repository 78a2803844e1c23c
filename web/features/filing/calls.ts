/** What the pages of filing ask of the server, and what they send it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { CaseStudyView } from '../../../contract/case-study.ts'
import type { FilingField, FilingPeriodView, FilingRecord, FilingRow } from '../../../contract/filing.ts'
import { api, ask } from '../../lib/api.ts'

/** Everything these pages read; any change makes it old. The workbench asks for the same work. */
export const filingKeys = [['filing'], ['workbench']] as const

type Periods = {
  readonly rows: readonly FilingPeriodView[]
  readonly today: string
  readonly mayManage: boolean
}

export const periodsQuery = queryOptions({
  queryKey: ['filing', 'periods'],
  queryFn: ({ signal }): Promise<Periods> => ask(api.GET('/api/filing/periods', { signal })),
})

type Filings = {
  readonly period: FilingPeriodView | null
  readonly rows: readonly FilingRow[]
  readonly today: string
}

/** Of one period; the newest open one if none is named. */
export const filingsQuery = (period: string | undefined) =>
  queryOptions({
    queryKey: ['filing', 'list', period ?? ''],
    queryFn: ({ signal }): Promise<Filings> =>
      ask(api.GET('/api/filings', { params: { query: period === undefined ? {} : { period } }, signal })),
    placeholderData: keepPreviousData,
  })

/** Targets by period and year, with what they are for. */
export const targetsQuery = queryOptions({
  queryKey: ['filing', 'targets'],
  queryFn: ({ signal }) => ask(api.GET('/api/filing/targets', { signal })),
})

export type Targets = Awaited<ReturnType<NonNullable<typeof targetsQuery.queryFn>>>

export type TargetGiven = { readonly at: string; readonly value: number | null; readonly note: string }

export const setTargets = (code: string, targets: readonly TargetGiven[]) =>
  ask(api.PUT('/api/filing/targets', { body: { targets: targets.map((one) => ({ code, ...one })) } }))

export const filingQuery = (id: string) =>
  queryOptions({
    queryKey: ['filing', 'record', id],
    queryFn: ({ signal }): Promise<FilingRecord> =>
      ask(api.GET('/api/filings/{id}', { params: { path: { id } }, signal })),
  })

export const casesQuery = (id: string) =>
  queryOptions({
    queryKey: ['filing', 'cases', id],
    queryFn: ({ signal }): Promise<{ readonly rows: readonly CaseStudyView[] }> =>
      ask(api.GET('/api/filings/{id}/case-studies', { params: { path: { id } }, signal })),
  })

export type GivenValue = {
  readonly code: string
  readonly input: string
  readonly meaning: 'zero' | 'drop' | null
  readonly reason: string
  readonly note: string
}

export const fill = (id: string, version: number, values: readonly GivenValue[]) =>
  ask(
    api.PUT('/api/filings/{id}/values', { params: { path: { id } }, body: { version, values: [...values] } }),
  )

export type Step = 'submit' | 'withdraw' | 'approve' | 'send-back'

export function takeStep(step: Step, id: string, version: number, text: string) {
  const given = { params: { path: { id } }, body: { version, text } }
  switch (step) {
    case 'submit':
      return ask(api.POST('/api/filings/{id}/submit', given))
    case 'withdraw':
      return ask(api.POST('/api/filings/{id}/withdraw', given))
    case 'approve':
      return ask(api.POST('/api/filings/{id}/approve', given))
    case 'send-back':
      return ask(api.POST('/api/filings/{id}/send-back', given))
  }
}

export type VerdictGiven = {
  readonly code: string
  readonly decision: 'accept' | 'return'
  readonly source?: FilingRecord['values'][number]['sources'][number]['source']
  readonly reason: string
}

/** From the source that is seen to count: what is put in meanwhile is not accepted unseen. */
export const acceptAsSeen = ({ code, sources }: Pick<FilingField, 'code' | 'sources'>): VerdictGiven => ({
  code,
  decision: 'accept',
  reason: '',
  ...(sources[0] === undefined ? {} : { source: sources[0].source }),
})

export const review = (id: string, version: number, verdicts: readonly VerdictGiven[]) =>
  ask(
    api.POST('/api/filings/{id}/review', {
      params: { path: { id } },
      body: { version, verdicts: [...verdicts] },
    }),
  )

/** What the office enters beside a filing; cases and case logs come from elsewhere. */
export const askedSources = ['questionnaire', 'survey'] as const

export type MeasuredGiven = {
  readonly source: (typeof askedSources)[number]
  readonly input: string
  readonly note: string
}

export const measure = (id: string, version: number, code: string, given: MeasuredGiven) =>
  ask(
    api.PUT('/api/filings/{id}/measured/{code}', {
      params: { path: { id, code } },
      body: { version, ...given },
    }),
  )

export const unlock = (id: string, version: number, code: string, text: string) =>
  ask(api.POST('/api/filings/{id}/unlock', { params: { path: { id } }, body: { version, code, text } }))

export const detach = (id: string, fileId: string) =>
  ask(api.DELETE('/api/filings/{id}/files/{fileId}', { params: { path: { id, fileId } } }))
