import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../contract/identity.ts'
import { formatDate } from '../lib/dates.ts'
import { usePreferences } from '../lib/preferences.ts'

/** Whose work one does today besides one's own; what is done there goes on record as 某 代 某. */
export function ActingNote({ session }: { readonly session: SessionView }) {
  const { t } = useTranslation('frame')
  const { language } = usePreferences()
  const acting = session.account?.acting ?? []
  if (acting.length === 0) return null
  return (
    <p className="acting-note" role="note">
      <b>{t('acting.now')}</b>
      {acting.map(({ unit, post, person, until }) => (
        <span key={`${unit}${post}`}>
          {until === null
            ? t('acting.backup', { unit, post })
            : t('acting.until', {
                unit,
                post,
                person: person ?? t('acting.vacant'),
                day: formatDate(until, language),
              })}
        </span>
      ))}
    </p>
  )
}
