import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useAct } from '../../ui/use-act.ts'
import { documentKeys, documentQuery } from './calls.ts'

type Options<Out> = {
  readonly act: () => Promise<Out>
  readonly done?: string | ((out: Out) => string)
  readonly onDone?: (out: Out) => void
}

/** A command on one document. Where somebody was first, it is read anew and what was typed stays. */
export function useDocumentAct<Out>(id: string | undefined, { act, done, onDone }: Options<Out>) {
  const client = useQueryClient()
  const command = useAct<void, Out>({
    act,
    refresh: documentKeys,
    namespace: 'document',
    ...(done === undefined ? {} : { done }),
    ...(onDone === undefined ? {} : { onDone }),
  })
  const { conflict } = command
  useEffect(() => {
    if (conflict && id !== undefined) void client.invalidateQueries({ queryKey: documentQuery(id).queryKey })
  }, [client, conflict, id])
  return command
}
