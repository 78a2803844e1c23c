import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FilingField, FilingRecord } from '../../../contract/filing.ts'
import { kindOf } from '../../lib/errors.ts'
import { sessionQuery } from '../../lib/session.ts'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { fill, filingKeys, filingQuery } from './calls.ts'
import { baseOf, type Typed } from './typed.ts'

/**
 * Sends one field. Fields of one form go one after the other, each on the version the one before it left. Where
 * somebody else saved meanwhile, it goes again if they left this field alone; if not, both are shown.
 */
export function useSaveField(id: string, field: FilingField, onSaved: (sent: Typed) => void) {
  const client = useQueryClient()
  const words = useErrorWords('filing')
  const query = filingQuery(id)
  const saving = useMutation({
    scope: { id: `filing ${id}` },
    networkMode: 'always',
    mutationFn: async (typed: Typed) => {
      const record = client.getQueryData(query.queryKey) ?? (await client.fetchQuery(query))
      try {
        return await send(record.version, typed)
      } catch (error) {
        if (kindOf(error) !== 'conflict') throw error
        const fresh = await client.fetchQuery({ ...query, staleTime: 0 })
        const now = fresh.values.find(({ code }) => code === field.code)
        if (now === undefined || baseOf(now) !== typed.base) throw error
        return send(fresh.version, typed)
      }
    },
    onSuccess: async ({ version }, typed) => {
      client.setQueryData(query.queryKey, (record: FilingRecord | undefined) =>
        record === undefined ? record : { ...record, version },
      )
      await client.invalidateQueries({ queryKey: query.queryKey })
      onSaved(typed)
      for (const queryKey of [...filingKeys, sessionQuery.queryKey])
        void client.invalidateQueries({
          queryKey,
          predicate: ({ queryKey: key }) => key[1] !== 'record' || key[2] !== id,
        })
    },
  })
  const send = (version: number, { input, meaning, reason, note }: Typed) =>
    fill(id, version, [
      {
        code: field.code,
        input: meaning === null ? input.trim() : '',
        meaning,
        reason: meaning === null ? '' : reason.trim(),
        note: note.trim(),
      },
    ])
  const { error } = saving
  const fields = words.fields(error)
  const at = (key: string) => fields[`values.0.${key}`]
  const known = [at('input'), at('reason'), at('note')].some((one) => one !== undefined)
  return {
    save: saving.mutate,
    busy: saving.isPending,
    faults: { input: at('input'), reason: at('reason'), note: at('note') },
    /** Said where it is no fault of one of the fields. */
    error:
      error === null || known || kindOf(error) === 'conflict' ? null : (at('code') ?? words.sentence(error)),
    reset: saving.reset,
  }
}
