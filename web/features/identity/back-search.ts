export type BackSearch = {
  /** Where the person was going. */
  readonly back?: string
  /** The session ended in the middle of something. */
  readonly ended?: boolean
  /** It ended because the same account signed in somewhere else. */
  readonly elsewhere?: boolean
}

export function parseBack(search: Readonly<Record<string, unknown>>): BackSearch {
  return {
    ...(typeof search.back === 'string' ? { back: search.back } : {}),
    ...(search.ended === true ? { ended: true } : {}),
    ...(search.elsewhere === true ? { elsewhere: true } : {}),
  }
}
