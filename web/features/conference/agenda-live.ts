/**
 * What the recorder is writing, for a wall that is a second window of the same browser, on the projector. It does not
 * leave the machine. A wall with a machine of its own follows the server as every page does: which item is at the
 * table, for how long, what units say, and the result once it is confirmed.
 */
import { useEffect, useState } from 'react'
import { type ConclusionForm, emptyConclusion } from './parts/conclusion-values.ts'

const channel = (itemId: string) => new BroadcastChannel(`liandong.conclusion.${itemId}`)

/** Says it now, and again to a room that opens later. */
export function tellRoom(itemId: string, form: ConclusionForm): () => void {
  const line = channel(itemId)
  line.postMessage({ form })
  line.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'ask') line.postMessage({ form })
  }
  return () => line.close()
}

/** Null: nothing is being written in this browser. */
export function useLiveConclusion(itemId: string | undefined): ConclusionForm | null {
  const [live, setLive] = useState<{ readonly itemId: string; readonly form: ConclusionForm } | null>(null)
  useEffect(() => {
    if (itemId === undefined) return undefined
    const line = channel(itemId)
    line.onmessage = ({ data }: MessageEvent<unknown>) => {
      const form = formIn(data)
      if (form !== null) setLive({ itemId, form })
    }
    line.postMessage('ask')
    return () => line.close()
  }, [itemId])
  return live !== null && live.itemId === itemId ? live.form : null
}

function formIn(data: unknown): ConclusionForm | null {
  if (typeof data !== 'object' || data === null || !('form' in data)) return null
  const { form } = data
  if (typeof form !== 'object' || form === null) return null
  const known = new Map<string, unknown>(Object.entries(form))
  const text = (key: string): string => {
    const value = known.get(key)
    return typeof value === 'string' ? value : ''
  }
  const list = (key: string): readonly string[] => {
    const value = known.get(key)
    return Array.isArray(value) ? value.map(String) : []
  }
  return {
    ...emptyConclusion(''),
    outcome: text('outcome'),
    words: text('words'),
    to: text('to'),
    body: text('body'),
    resolutions: list('resolutions'),
    conditions: list('conditions'),
  }
}
