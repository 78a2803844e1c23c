import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useAct } from '../../ui/use-act.ts'
import { filingKeys, filingQuery } from './calls.ts'

type Options<In, Out> = {
  readonly act: (input: In) => Promise<Out>
  readonly done?: string
  readonly onDone?: () => void
}

/** A command on one filing. Where somebody was first, it is read anew and what was typed stays. */
export function useFilingAct<In, Out>(id: string, { act, done, onDone }: Options<In, Out>) {
  const client = useQueryClient()
  const command = useAct<In, Out>({
    act,
    refresh: filingKeys,
    namespace: 'filing',
    ...(done === undefined ? {} : { done }),
    ...(onDone === undefined ? {} : { onDone }),
  })
  const { conflict } = command
  useEffect(() => {
    if (conflict) void client.invalidateQueries({ queryKey: filingQuery(id).queryKey })
  }, [client, conflict, id])
  return command
}
