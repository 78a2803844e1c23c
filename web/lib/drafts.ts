/**
 * What is typed is kept until it is sent: through a reload, a lost connection, a session that ran out.
 * Drafts live in this tab only and go when the person signs out.
 */
import { useCallback, useEffect, useState } from 'react'

export type DraftValues = Readonly<Record<string, string | readonly string[]>>

const prefix = 'liandong.draft.'

export type Draft<T> = {
  readonly values: T
  readonly change: (patch: Partial<T>) => void
  /** After sending, or when the person gives up: back to the beginning, nothing kept. */
  readonly clear: () => void
  readonly dirty: boolean
}

/**
 * @param key names the form and the item it is about (`task.report.<id>`)
 * @param initial every value of the form, before anything is typed
 */
export function useDraft<T extends DraftValues>(key: string, initial: T): Draft<T> {
  const [first] = useState(initial)
  const [values, setValues] = useState<T>(() => revive(read(key), first))
  const dirty = JSON.stringify(values) !== JSON.stringify(first)

  useEffect(() => {
    if (dirty) write(key, JSON.stringify(values))
    else forget(key)
  }, [key, values, dirty])

  const change = useCallback((patch: Partial<T>) => setValues((before) => ({ ...before, ...patch })), [])
  const clear = useCallback(() => {
    forget(key)
    setValues(first)
  }, [key, first])
  return { values, change, clear, dirty }
}

/** Saved values where they fit, the initial ones elsewhere: a form may have changed since. */
export function revive<T extends DraftValues>(saved: string | null, initial: T): T {
  const found: unknown = saved === null ? null : parse(saved)
  if (typeof found !== 'object' || found === null) return initial
  const fitting: Record<string, string | readonly string[]> = {}
  for (const [key, value] of Object.entries(found)) {
    if (typeof initial[key] === 'string' && typeof value === 'string') fitting[key] = value
    if (Array.isArray(initial[key]) && Array.isArray(value)) fitting[key] = value.map(String)
  }
  return { ...initial, ...fitting }
}

export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  } catch {
    // nothing was kept
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

function write(key: string, text: string): void {
  try {
    sessionStorage.setItem(prefix + key, text)
  } catch {
    // storage is closed or full: the draft lasts as long as the page
  }
}

function forget(key: string): void {
  try {
    sessionStorage.removeItem(prefix + key)
  } catch {
    // nothing was kept
  }
}
