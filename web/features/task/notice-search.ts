/** The state of the list of graded notices as its address holds it. */
import { noticeLevels } from '../../../domain/mechanism/mechanism.ts'
import { isId } from './is-id.ts'
import { pageOf } from './ledger-search.ts'

export type NoticeSearch = {
  readonly level?: (typeof noticeLevels)[number]
  readonly signed?: 'yes' | 'no'
  readonly unit?: string
  readonly page?: number
}

/** What fits; whatever else stands in an address is left out. */
export function readNoticeSearch(given: Readonly<Record<string, unknown>>): NoticeSearch {
  const level = noticeLevels.find((known) => known === given.level)
  const signed = (['yes', 'no'] as const).find((known) => known === given.signed)
  const unit = typeof given.unit === 'string' && isId(given.unit) ? given.unit : undefined
  const page = pageOf(given.page)
  return {
    ...(level === undefined ? {} : { level }),
    ...(signed === undefined ? {} : { signed }),
    ...(unit === undefined ? {} : { unit }),
    ...(page === 1 ? {} : { page }),
  }
}
