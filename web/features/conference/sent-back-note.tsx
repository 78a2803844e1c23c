import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { Moment } from '../../ui/day.tsx'

/** Why the office sent it back; until it is submitted anew. */
export function SentBackNote({ record: { sentBack } }: { readonly record: Pick<RequestRecord, 'sentBack'> }) {
  const { t } = useTranslation('conference')
  if (sentBack === null) return null
  return (
    <div className="banner" role="status">
      <div>
        <b>{t('record.sentBack', { by: [sentBack.unit, sentBack.by].filter(Boolean).join(' ') })}</b>{' '}
        <small>
          <Moment at={sentBack.at} />
        </small>
        <p>{sentBack.words}</p>
      </div>
    </div>
  )
}
