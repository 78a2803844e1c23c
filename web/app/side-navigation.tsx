import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../contract/identity.ts'
import { requestCountsQuery } from '../features/conference/request-calls.ts'
import { formatCount } from '../lib/format.ts'
import type { NavigationItem } from './navigation.ts'

type Props = {
  readonly items: readonly NavigationItem[]
  /** Group and page that are open. */
  readonly here: readonly NavigationItem[]
  readonly session: SessionView
}

/** Groups; the open one unfolds its pages. */
export function SideNavigation({ items, here, session }: Props) {
  const { t } = useTranslation('frame')
  const [group, page] = here.map(({ key }) => key)
  return (
    <nav aria-label={t('mainNavigation')}>
      <ul>
        {items.map((item) => {
          const open = item.key === group
          const current = open && item.children === undefined
          return (
            <li key={item.key} className={item.apart === true ? 'apart' : undefined}>
              <Link
                to={item.path}
                activeOptions={{ exact: true }}
                className={open ? 'open' : undefined}
                aria-current={current ? 'page' : undefined}
              >
                {t(`nav.${item.key}`)}
                {item.path === '/' && session.todoCount > 0 ? <i>{formatCount(session.todoCount)}</i> : null}
              </Link>
              {open && item.children !== undefined ? (
                <ul>
                  {item.children.map((child) => (
                    <li key={child.key}>
                      <Link
                        to={child.path}
                        activeOptions={{ exact: true }}
                        aria-current={child.key === page ? 'page' : undefined}
                      >
                        {t(`nav.${child.key}`)}
                        {child.counted === undefined ? null : <Waiting of={child.counted} />}
                      </Link>
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** What waits behind an entry; nothing while it is not known. */
function Waiting({ of }: { readonly of: 'open' | 'deferred' }) {
  const count = useQuery(requestCountsQuery).data?.[of] ?? 0
  return count === 0 ? null : <i>{formatCount(count)}</i>
}
