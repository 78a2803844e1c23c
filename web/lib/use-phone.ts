import { useSyncExternalStore } from 'react'

/** The one breakpoint: below it a page is laid out for a phone. The style sheets use the same width. */
const query = '(max-width: 767px)'

export function usePhone(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  )
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}
