/** Whether the server can be reached, as far as the browser and the last request know. */
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let reachable = true

export function useReachable(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => reachable,
    () => true,
  )
}

export function setReachable(next: boolean): void {
  if (next === reachable) return
  reachable = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  const onOnline = () => setReachable(true)
  const onOffline = () => setReachable(false)
  window.addEventListener('online', onOnline)
  window.addEventListener('offline', onOffline)
  listeners.add(listener)
  return () => {
    window.removeEventListener('online', onOnline)
    window.removeEventListener('offline', onOffline)
    listeners.delete(listener)
  }
}
