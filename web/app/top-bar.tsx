import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../contract/identity.ts'
import { formatCount } from '../lib/format.ts'
import { Menu } from '../ui/menu.tsx'
import { useCrumb } from '../ui/page.tsx'
import { AccountLinks } from './account-links.tsx'
import { LanguageSwitch, PrintSwitch } from './switches.tsx'
import type { NavigationItem } from './navigation.ts'

type Props = { readonly here: readonly NavigationItem[]; readonly session: SessionView }

export function TopBar({ here, session }: Props) {
  const { t } = useTranslation('frame')
  const { account } = session
  return (
    <header className="top">
      <Breadcrumb here={here} />
      <div className="tools">
        {session.signedIn ? (
          <Link to="/" className="todo-count">
            {t('todo')} <b>{formatCount(session.todoCount)}</b>
          </Link>
        ) : null}
        <PrintSwitch />
        <LanguageSwitch />
        {account === null ? null : (
          <Menu
            className="person"
            name={`${account.name}，${t('account')}`}
            label={
              <>
                <b>{account.name}</b>
                <small>{[account.unit, account.post].filter(Boolean).join(' ') || t('noPost')}</small>
              </>
            }
          >
            <AccountLinks />
          </Menu>
        )}
      </div>
    </header>
  )
}

/** Group, page, and what the page itself adds; a phone sees the last only. */
function Breadcrumb({ here }: { here: readonly NavigationItem[] }) {
  const { t } = useTranslation('frame')
  const last = useCrumb()
  const labels = here.map((item) => ({ ...item, label: t(`nav.${item.key}`) }))
  const ends = last === null || labels.some(({ label }) => label === last)
  const above = ends ? labels.slice(0, -1) : labels
  const current = ends ? labels.at(-1)?.label : last
  return (
    <nav aria-label={t('position')} className="crumbs">
      <ol>
        {above.map((item) => (
          <li key={item.key}>
            <Link to={item.path}>{item.label}</Link>
          </li>
        ))}
        {current === undefined ? null : <li aria-current="page">{current}</li>}
      </ol>
    </nav>
  )
}
