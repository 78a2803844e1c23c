import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { taskKeys } from './calls.ts'
import { upload } from './upload.ts'

export type Uploading = {
  readonly key: string
  readonly name: string
  readonly size: number
  readonly percent: number
  /** It was not taken, and why. */
  readonly fault: string | null
}

/** Files on their way to a task. What arrived is in the record and leaves this list; what did not stays with its reason. */
export function useUploads(taskId: string) {
  const client = useQueryClient()
  const words = useErrorWords('task')
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
        await upload(taskId, file, (percent) => patch(key, { percent }))
        await Promise.all(taskKeys.map((queryKey) => client.invalidateQueries({ queryKey })))
        remove(key)
      } catch (error) {
        patch(key, { fault: words.sentence(error) })
      }
    }
  }
  return { files, add, remove }
}
