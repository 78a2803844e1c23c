import { useState } from 'react'
import type { Draft, DraftValues } from '../lib/drafts.ts'

/** Whether what stands in a form was typed at an earlier time and not sent. */
export function useRestored({ dirty }: Pick<Draft<DraftValues>, 'dirty'>): boolean {
  const [atFirst] = useState(dirty)
  return atFirst && dirty
}
