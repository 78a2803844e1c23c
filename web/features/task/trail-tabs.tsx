import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

type Props = { readonly id: string; readonly current: 'happened' | 'changes' }

const exactly = { exact: true, includeSearch: true, explicitUndefined: true } as const

/** What happened, or what changed field by field: two addresses of one record. */
export function TrailTabs({ id, current }: Props) {
  const { t } = useTranslation('history')
  const here = (trail: Props['current']) => (trail === current ? 'page' : undefined)
  return (
    <span className="trail-tabs">
      <Link
        to="/tasks/$id"
        params={{ id }}
        search={{}}
        resetScroll={false}
        activeOptions={exactly}
        aria-current={here('happened')}
      >
        {t('happened')}
      </Link>
      <Link
        to="/tasks/$id"
        params={{ id }}
        search={{ trail: 'changes' }}
        resetScroll={false}
        activeOptions={exactly}
        aria-current={here('changes')}
      >
        {t('title')}
      </Link>
    </span>
  )
}
