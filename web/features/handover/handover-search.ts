export type NewHandoverSearch = { readonly tenure?: string }

export function parseNewHandoverSearch({ tenure }: Readonly<Record<string, unknown>>): NewHandoverSearch {
  return typeof tenure === 'string' && tenure !== '' ? { tenure } : {}
}
