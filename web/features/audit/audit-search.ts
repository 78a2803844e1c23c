export type AuditSearch = {
  readonly page?: number
  readonly type?: string
  /** Only what was looked at. */
  readonly group?: 'reading'
  readonly q?: string
  readonly from?: string
  readonly to?: string
}

export function parseAuditSearch(search: Readonly<Record<string, unknown>>): AuditSearch {
  const text = (key: string): string =>
    typeof search[key] === 'string' || typeof search[key] === 'number' ? String(search[key]).trim() : ''
  const day = (key: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text(key)) ? text(key) : '')
  const page = Number(search.page)
  const given = { type: text('type'), q: text('q').slice(0, 60), from: day('from'), to: day('to') }
  return {
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
    ...(search.group === 'reading' ? { group: 'reading' } : {}),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')),
  }
}
