import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useAct } from '../../ui/use-act.ts'
import { conferenceKeys } from './conference-calls.ts'
import { minutesQuery } from './minutes-calls.ts'

type Options<Out> = {
  readonly act: () => Promise<Out>
  readonly done?: string
  readonly onDone?: () => void
}

/** A command on the minutes of a conference. Where somebody was first, they are read anew. */
export function useMinutesAct<Out>(id: string, { act, done, onDone }: Options<Out>) {
  const client = useQueryClient()
  const command = useAct<void, Out>({
    act,
    refresh: [...conferenceKeys, ['documents']],
    namespace: 'minutes',
    ...(done === undefined ? {} : { done }),
    ...(onDone === undefined ? {} : { onDone }),
  })
  const { conflict } = command
  useEffect(() => {
    if (conflict) void client.invalidateQueries({ queryKey: minutesQuery(id).queryKey })
  }, [client, conflict, id])
  return command
}
