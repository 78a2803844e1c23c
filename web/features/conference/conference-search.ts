/** Which year the list shows, which item of a conference is open. */
export type YearSearch = { readonly year?: number }
export type ItemSearch = { readonly item?: string }

export function readYearSearch(given: Readonly<Record<string, unknown>>): YearSearch {
  const year = Number(given.year)
  return Number.isInteger(year) && year >= 2000 && year <= 2099 ? { year } : {}
}

export function readItemSearch({ item }: Readonly<Record<string, unknown>>): ItemSearch {
  return typeof item === 'string' && /^[0-9a-f-]{36}$/.test(item) ? { item } : {}
}
