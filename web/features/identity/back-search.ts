export type BackSearch = {
  /** Where the person was going. */
  readonly back?: string
  /** The session ended in the middle of something. */
  readonly ended?: boolean
}

export function parseBack(search: Readonly<Record<string, unknown>>): BackSearch {
  return {
    ...(typeof search.back === 'string' ? { back: search.back } : {}),
    ...(search.ended === true ? { ended: true } : {}),
  }
}
