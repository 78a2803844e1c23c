import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useErrorWords } from './use-error-words.ts'

export type Uploading = {
  readonly key: string
  readonly name: string
  readonly size: number
  readonly percent: number
  /** It was not taken, and why. */
  readonly fault: string | null
}

type Options = {
  readonly send: (file: File, onProgress: (percent: number) => void) => Promise<unknown>
  /** Queries that show what arrived. */
  readonly refresh: readonly QueryKey[]
  /** Where the feature's own error sentences stand. */
  readonly namespace: string
}

/** Files on their way to a record. What arrived is in the record and leaves this list; what did not stays with its reason. */
export function useUploads({ send, refresh, namespace }: Options) {
  const client = useQueryClient()
  const words = useErrorWords(namespace)
  const [files, setFiles] = useState<readonly Uploading[]>([])
  const patch = (key: string, change: Partial<Uploading>) =>
    setFiles((before) => before.map((file) => (file.key === key ? { ...file, ...change } : file)))
  const remove = (key: string) => setFiles((before) => before.filter((file) => file.key !== key))

  const add = async (chosen: readonly File[]) => {
    const started = chosen.map((file) => ({
      file,
      key: `${file.name}-${file.size}-${file.lastModified}-${performance.now()}`,
    }))
    setFiles((before) => [
      ...before.filter(({ fault }) => fault === null),
      ...started.map(({ file, key }) => ({ key, name: file.name, size: file.size, percent: 0, fault: null })),
    ])
    // One after the other: the line of a township office carries one file at a time best.
    for (const { file, key } of started) {
      try {
        await send(file, (percent) => patch(key, { percent }))
        await Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })))
        remove(key)
      } catch (error) {
        patch(key, { fault: words.sentence(error) })
      }
    }
  }
  return { files, add, remove }
}
