/** What of the matrix is shown stands in the address, so that it can be kept and sent. */
export type MatrixSearch = {
  readonly unit?: string
  readonly indicator?: string
  /** The day on which people are asked for; without one, today. */
  readonly on?: string
  readonly gaps?: true
}

export function parseMatrixSearch(search: Readonly<Record<string, unknown>>): MatrixSearch {
  const text = (key: string): string =>
    typeof search[key] === 'string' || typeof search[key] === 'number' ? String(search[key]) : ''
  const on = text('on')
  return {
    ...(text('unit') === '' ? {} : { unit: text('unit') }),
    ...(text('indicator') === '' ? {} : { indicator: text('indicator') }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(on) ? { on } : {}),
    ...(search.gaps === true ? { gaps: true } : {}),
  }
}
