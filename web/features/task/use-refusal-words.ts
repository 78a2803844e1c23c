import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { openNumbers, type Refusal } from './record-actions.ts'

/** Why an act is refused, as a sentence with the record's own facts: which parts are open, which step is first. */
export function useRefusalWords(record: TaskRecord) {
  const { t } = useTranslation('task')
  const words = useErrorWords('task')
  return (refusal: Refusal | null | undefined, act?: 'cancel'): string | undefined => {
    if (refusal === null) return undefined
    if (refusal === undefined) return words.refusal('no-right')
    if (refusal.reason === 'parts-not-closed')
      return t(act === 'cancel' ? 'refusal.parts-open-cancel' : 'refusal.parts-open', {
        ...refusal.facts,
        parts: openNumbers(record),
      })
    if (refusal.reason === 'request-open' && record.openRequest !== null)
      return t(`refusal.open-${record.openRequest}`)
    if (refusal.reason === 'not-in-this-state') return t([`refusal.in-${record.state}`, 'refusal.in-other'])
    return words.refusal(refusal.reason, refusal.facts)
  }
}
