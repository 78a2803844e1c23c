import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../contract/identity.ts'
import { AccountLinks } from './account-links.tsx'
import type { NavigationItem } from './navigation.ts'
import { LanguageSwitch, PrintSwitch } from './switches.tsx'

type Props = {
  readonly items: readonly NavigationItem[]
  readonly session: SessionView
  readonly onGo: () => void
}

/** What the phone's four tabs have no room for. */
export function RestSheet({ items, session, onGo }: Props) {
  const { t } = useTranslation('frame')
  const { account } = session
  return (
    <div
      className="rest"
      onClick={(event) => event.target instanceof Element && event.target.closest('a') !== null && onGo()}
    >
      <p className="muted">{[account?.unit, account?.post].filter(Boolean).join(' ') || t('noPost')}</p>
      {items.map((group) =>
        group.children === undefined ? null : (
          <section key={group.key}>
            <h3>{t(`nav.${group.key}`)}</h3>
            <ul>
              {group.children.map((child) => (
                <li key={child.key}>
                  <Link to={child.path}>{t(`nav.${child.key}`)}</Link>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      <section>
        <h3>{t('account')}</h3>
        <ul>
          <AccountLinks />
        </ul>
      </section>
      <p className="rest-switches">
        <PrintSwitch />
        <LanguageSwitch />
      </p>
    </div>
  )
}
