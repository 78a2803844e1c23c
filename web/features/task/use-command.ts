import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { TaskRecord } from '../../../contract/task.ts'
import { useAct } from '../../ui/use-act.ts'
import { recordQuery, taskKeys } from './calls.ts'

type Options<In, Out> = {
  readonly act: (input: In) => Promise<Out>
  readonly done?: string | ((out: Out) => string) | undefined
  readonly onDone?: (out: Out) => void
}

/** A command on one task. Where somebody was first, the record is read anew and what was typed stays. */
export function useCommand<In, Out>(record: Pick<TaskRecord, 'id'>, { act, done, onDone }: Options<In, Out>) {
  const client = useQueryClient()
  const command = useAct<In, Out>({
    act,
    refresh: taskKeys,
    namespace: 'task',
    ...(done === undefined ? {} : { done }),
    ...(onDone === undefined ? {} : { onDone }),
  })
  const { conflict } = command
  useEffect(() => {
    if (conflict) void client.invalidateQueries({ queryKey: recordQuery(record.id).queryKey })
  }, [client, conflict, record.id])
  return command
}

export type Command = Pick<
  ReturnType<typeof useCommand<void, void>>,
  'busy' | 'error' | 'fields' | 'conflict' | 'cause' | 'reset'
>
