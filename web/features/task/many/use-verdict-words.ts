import { useTranslation } from 'react-i18next'
import type { BulkForecast, BulkVerdict } from '../../../../contract/task-bulk.ts'
import type { BulkCommand } from '../../../../domain/task/bulk.ts'
import { useErrorWords } from '../../../ui/use-error-words.ts'

type Said = Pick<BulkForecast | BulkVerdict, 'outcome' | 'reason' | 'facts'>

/** Why a row was not done, or cannot be, as a sentence with its facts. */
export function useVerdictWords(): (said: Said, command: BulkCommand) => string {
  const { t, i18n } = useTranslation(['ledger', 'task'])
  const errors = useErrorWords('task')
  return ({ outcome, reason, facts }, command) => {
    switch (outcome) {
      case 'version-changed':
        return t('bulk.changed', { by: String(facts.by ?? '') })
      case 'not-found':
        return errors.refusal('not-found')
      case 'failed':
        return t('bulk.failed')
      case 'forbidden':
        return errors.refusal('no-right')
      default:
        break
    }
    if (reason === 'not-in-this-state') {
      const act = t(`bulk.act.${command}`)
      return t('bulk.notNow', { state: t(`task:state.${String(facts.state)}`), act })
    }
    const own = `ledger:bulk.why.${reason ?? ''}`
    return i18n.exists(own) ? t(own, facts) : errors.refusal(reason ?? 'refused', facts)
  }
}
