import { useTranslation } from 'react-i18next'
import type { ConferenceRow } from '../../../contract/conference.ts'
import './conference-record.css'

/** Where a conference stands, in a word with its mark. */
export function ConferenceState({ state }: Pick<ConferenceRow, 'state'>) {
  const { t } = useTranslation('conference-record')
  return <span className={`cf-state ${state}`}>{t(`state.${state}`)}</span>
}
