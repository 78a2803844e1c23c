import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useAct } from '../../ui/use-act.ts'
import { conferenceKeys, conferenceQuery } from './conference-calls.ts'

type Options<In, Out> = {
  readonly act: (input: In) => Promise<Out>
  readonly done?: string | ((out: Out) => string)
  readonly onDone?: (out: Out) => void
}

/** A command on one conference. Where somebody was first, it is read anew and what was typed stays. */
export function useConferenceAct<Out, In = void>(
  id: string | undefined,
  { act, done, onDone }: Options<In, Out>,
) {
  const client = useQueryClient()
  const command = useAct<In, Out>({
    act,
    refresh: conferenceKeys,
    namespace: 'conference-record',
    ...(done === undefined ? {} : { done }),
    ...(onDone === undefined ? {} : { onDone }),
  })
  const { conflict } = command
  useEffect(() => {
    if (conflict && id !== undefined)
      void client.invalidateQueries({ queryKey: conferenceQuery(id).queryKey })
  }, [client, conflict, id])
  return command
}
