export type OrganizationSearch = { readonly unit?: string; readonly on?: string }

export function parseOrganizationSearch(search: Readonly<Record<string, unknown>>): OrganizationSearch {
  const { unit, on } = search
  return {
    ...(typeof unit === 'string' && unit !== '' ? { unit } : {}),
    ...(typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? { on } : {}),
  }
}
