import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useAct } from '../../ui/use-act.ts'
import { requestKeys, requestQuery } from './request-calls.ts'

type Options<In, Out> = {
  readonly act: (input: In) => Promise<Out>
  readonly done?: string | ((out: Out) => string)
  readonly onDone?: (out: Out) => void
}

/** A command on one request. Where somebody was first, it is read anew and what was typed stays. */
export function useRequestAct<In, Out>(id: string, { act, done, onDone }: Options<In, Out>) {
  const client = useQueryClient()
  const command = useAct<In, Out>({
    act,
    refresh: requestKeys,
    namespace: 'conference',
    ...(done === undefined ? {} : { done }),
    ...(onDone === undefined ? {} : { onDone }),
  })
  const { conflict } = command
  useEffect(() => {
    if (conflict) void client.invalidateQueries({ queryKey: requestQuery(id).queryKey })
  }, [client, conflict, id])
  return command
}
