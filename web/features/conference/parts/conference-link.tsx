import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Coming } from '../../../../contract/conference-words.ts'
import { Day } from '../../../ui/day.tsx'

/** `2026 年第 7 次联席会议 2026-11-27 周五` */
export function ConferenceLink({ conference }: { readonly conference: NonNullable<Coming['conference']> }) {
  const { t } = useTranslation('conference')
  return (
    <>
      <Link to="/conferences/$id" params={{ id: conference.id }}>
        {conference.name}
      </Link>
      {t('comma')}
      <Day date={conference.heldOn} />
    </>
  )
}
