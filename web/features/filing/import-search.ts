/** Which rows of a file are shown, and their page. */
export const shown = ['faulty', 'warned', 'good', 'unchanged', 'all'] as const
export type Shown = (typeof shown)[number]
export type ImportSearch = { readonly show?: Shown; readonly page?: number }

export function readFilingImportSearch(given: Readonly<Record<string, unknown>>): ImportSearch {
  const show = shown.find((one) => one === given.show)
  const page = Number(given.page)
  return {
    ...(show === undefined ? {} : { show }),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  }
}
