/** Who is here, with which post and rights, and what today is. One query; every page reads the same. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { SessionView } from '../../contract/identity.ts'
import { api, ask } from './api.ts'
import { speakOf } from './places.ts'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<SessionView> => {
    const session: SessionView = await ask(api.GET('/api/session', { signal }))
    speakOf(session)
    return session
  },
  staleTime: 60_000,
})

/** The session, once known; pages inside the frame are only shown when it is. */
export function useSession(): SessionView | undefined {
  return useQuery(sessionQuery).data
}

/** May the person do this anywhere? For menus and for buttons that start something. */
export function useRight(right: string): boolean {
  return useSession()?.account?.rights.some((held) => held === right) ?? false
}
