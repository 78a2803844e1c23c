import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '../../../contract/conference.ts'
import { formatDate } from '../../lib/dates.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useNumeral } from './parts/use-numeral.ts'

/** How an item of the agenda is called: 议题二, 拟议一, 第 2 次上会。 */
export function useItemWords() {
  const { t } = useTranslation(['conference-record', 'conference'])
  const { language } = usePreferences()
  const numeral = useNumeral()
  const topic = ({ topic: count }: Pick<AgendaItem, 'topic'>): string | null =>
    count === null ? null : t('item.topic', { number: numeral(count) })
  const before = ({ request }: Pick<AgendaItem, 'request'>): string | null => {
    if (request === null || request.before === null) return null
    const { heldOn, outcome } = request.before
    return t(heldOn === null ? 'item.beforeReferred' : 'item.before', {
      count: request.attempts + 1,
      day: heldOn === null ? '' : formatDate(heldOn, language),
      outcome: t(`conference:outcome.${outcome}`),
    })
  }
  return {
    topic,
    before,
    presenter: ({ presenterUnit, presenter }: Pick<AgendaItem, 'presenterUnit' | 'presenter'>) =>
      [presenterUnit?.shortName, presenter].filter(Boolean).join(' '),
  }
}
