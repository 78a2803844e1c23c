/** What a person sets for this browser: language and large print. Kept here, shown on the root element. */
import { useSyncExternalStore } from 'react'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

type Preferences = { readonly language: Language; readonly largePrint: boolean }

const listeners = new Set<() => void>()
let current: Preferences = {
  language: read('liandong.language') === 'en' ? 'en' : 'zh-CN',
  largePrint: read('liandong.print') === 'large',
}

export function preferences(): Preferences {
  return current
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences, preferences)
}

export function setLanguage(language: Language): void {
  write('liandong.language', language)
  change({ ...current, language })
}

export function setLargePrint(largePrint: boolean): void {
  write('liandong.print', largePrint ? 'large' : 'regular')
  change({ ...current, largePrint })
}

/** Before the first paint, so that nothing jumps. */
export function showPreferences(): void {
  const root = document.documentElement
  root.lang = current.language
  root.dataset.print = current.largePrint ? 'large' : 'regular'
}

function change(next: Preferences): void {
  current = next
  showPreferences()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Storage may be closed (private windows, policy): then the choice lasts as long as the page. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // lasts as long as the page
  }
}
