/** A year the calendar knows of; anything else is this year. */
export function parseCalendarSearch(search: Readonly<Record<string, unknown>>): { readonly year?: number } {
  const year = Number(search.year)
  return Number.isInteger(year) && year >= 2000 && year <= 2099 ? { year } : {}
}
