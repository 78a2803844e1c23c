import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { sessionQuery } from '../../lib/session.ts'
import { firstStop, wayBack } from '../../lib/standing.ts'

/** After something that changes who is here: read the session anew, go to what must be set first, or back. */
export function useArrival(back: string | undefined): () => Promise<void> {
  const client = useQueryClient()
  const router = useRouter()
  return async () => {
    // What somebody else read in this window is not theirs to see.
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] })
    const session = await client.fetchQuery({ ...sessionQuery, staleTime: 0 })
    const stop = firstStop(session)
    if (stop === null) router.history.push(wayBack(back))
    else await router.navigate({ to: stop, search: back === undefined ? {} : { back } })
  }
}
