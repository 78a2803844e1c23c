/** What the addresses of the score pages hold; whatever else stands in them is left out. */

export const views = ['gain', 'order', 'unit', 'heat', 'leaves'] as const
export type View = (typeof views)[number]
export type ScoreSearch = { readonly period?: string; readonly by?: View }
export type PeriodSearch = { readonly period?: string }
export const rankViews = ['table', 'frontier', 'radar', 'ranks'] as const
export type RankView = (typeof rankViews)[number]
export type RankSearch = {
  readonly period?: string
  readonly node?: string
  readonly show?: RankView
  readonly basis?: 'recomputed'
}
export const mapViews = ['gain', 'work', 'cause', 'all'] as const
export type MapView = (typeof mapViews)[number]
export type MapSearch = {
  readonly period?: string
  readonly show?: MapView
  readonly indicator?: string
  readonly unit?: string
}
export type TierSearch = { readonly period?: string; readonly plan?: string }
export type ReleaseSearch = { readonly preview?: string }
/** `file`: the one that is looked at before it is loaded. */
export type MethodologySearch = {
  readonly period?: string
  readonly show?: 'versions'
  readonly only?: 'provisional'
  readonly indicator?: string
  readonly file?: string
}
const rowViews = ['all', 'good', 'faulty', 'warned'] as const
export type RowView = (typeof rowViews)[number]
export type RowSearch = { readonly show?: RowView; readonly page?: number }

type Given = Readonly<Record<string, unknown>>

/** An address may hold 2026 as a number. */
const code = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.length <= 60 && /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(text)
    ? text
    : undefined
}
export function readPeriodSearch(given: Given): PeriodSearch {
  const period = code(given.period)
  return period === undefined ? {} : { period }
}

export function readScoreSearch(given: Given): ScoreSearch {
  const by = views.find((one) => one === given.by)
  return { ...readPeriodSearch(given), ...(by === undefined ? {} : { by }) }
}

export function readRankSearch(given: Given): RankSearch {
  const node = code(given.node)
  const show = rankViews.find((one) => one === given.show)
  return {
    ...readPeriodSearch(given),
    ...(node === undefined ? {} : { node }),
    ...(show === undefined ? {} : { show }),
    ...(given.basis === 'recomputed' ? { basis: 'recomputed' } : {}),
  }
}

export function readMapSearch(given: Given): MapSearch {
  const show = mapViews.find((one) => one === given.show)
  const indicator = code(given.indicator)
  const unit = code(given.unit)
  return {
    ...readPeriodSearch(given),
    ...(show === undefined ? {} : { show }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(unit === undefined ? {} : { unit }),
  }
}

export function readTierSearch(given: Given): TierSearch {
  const plan = code(given.plan)
  return { ...readPeriodSearch(given), ...(plan === undefined ? {} : { plan }) }
}

export function readReleaseSearch(given: Given): ReleaseSearch {
  const preview = code(given.preview)
  return preview === undefined ? {} : { preview }
}

export function readRowSearch(given: Given): RowSearch {
  const show = rowViews.find((one) => one === given.show)
  const page = Number(given.page)
  return {
    ...(show === undefined ? {} : { show }),
    ...(Number.isInteger(page) && page > 1 && page <= 10_000 ? { page } : {}),
  }
}

export function readMethodologySearch(given: Given): MethodologySearch {
  const [indicator, file] = [code(given.indicator), code(given.file)]
  return {
    ...readPeriodSearch(given),
    ...(given.show === 'versions' ? { show: 'versions' } : {}),
    ...(given.only === 'provisional' ? { only: 'provisional' } : {}),
    ...(indicator === undefined ? {} : { indicator }),
    ...(file === undefined ? {} : { file }),
  }
}
