import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { kindOf } from '../lib/errors.ts'
import { sessionQuery } from '../lib/session.ts'
import { notify } from './notify.tsx'
import { useErrorWords } from './use-error-words.ts'

type Options<In, Out> = {
  readonly act: (input: In) => Promise<Out>
  /** Queries whose answers the act changes; the session (to-do count) always is. */
  readonly refresh?: readonly QueryKey[]
  /** What was done, in a sentence. */
  readonly done?: string | ((out: Out) => string)
  readonly onDone?: (out: Out) => void
  /** Where the feature's own error sentences stand. */
  readonly namespace?: string
}

/** One change: send it, refresh what it changed, say what was done, or what was refused and at which field. */
export function useAct<In, Out>({ act, refresh = [], done, onDone, namespace }: Options<In, Out>) {
  const client = useQueryClient()
  const words = useErrorWords(namespace)
  const mutation = useMutation({
    mutationFn: act,
    // Without a connection it fails at once and says so, rather than being sent at some later time.
    networkMode: 'always',
    onSuccess: async (out) => {
      if (done !== undefined) notify(typeof done === 'string' ? done : done(out))
      onDone?.(out)
      await Promise.all(
        [...refresh, sessionQuery.queryKey].map((queryKey) => client.invalidateQueries({ queryKey })),
      )
    },
  })
  const { error } = mutation
  return {
    run: mutation.mutate,
    busy: mutation.isPending,
    /** One sentence above the form; null while nothing was refused. */
    error: error === null ? null : words.sentence(error),
    /** By path, for `Field`. */
    fields: words.fields(error),
    /** Somebody was first: show `Conflict`. */
    conflict: error !== null && kindOf(error) === 'conflict',
    cause: error,
    /** What came of the last one. */
    data: mutation.data,
    reset: mutation.reset,
  }
}
