import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../contract/identity.ts'
import { IndicatorIcon, LedgerIcon, PersonIcon, ResponsibilityIcon, TodoIcon } from '../ui/icons.tsx'
import { Panel } from '../ui/panel.tsx'
import type { NavigationItem } from './navigation.ts'
import { RestSheet } from './rest-sheet.tsx'

type Props = {
  readonly items: readonly NavigationItem[]
  readonly here: readonly NavigationItem[]
  readonly session: SessionView
}

const tabs: readonly { group: string; label: string; icon: () => ReactNode }[] = [
  { group: 'workbench', label: 'tab.todo', icon: TodoIcon },
  { group: 'tasks', label: 'tab.ledger', icon: LedgerIcon },
  { group: 'indicators', label: 'tab.indicators', icon: IndicatorIcon },
  { group: 'responsibility', label: 'tab.responsibility', icon: ResponsibilityIcon },
]

/** The navigation of a phone: what is used most, and a sheet with the rest. */
export function TabBar({ items, here, session }: Props) {
  const { t } = useTranslation('frame')
  const [open, setOpen] = useState(false)
  const group = here[0]?.key
  return (
    <nav className="tabbar no-print" aria-label={t('phoneNavigation')}>
      {tabs.flatMap(({ group: key, label, icon: Icon }) => {
        const item = items.find((candidate) => candidate.key === key)
        if (item === undefined) return []
        const count = key === 'workbench' && session.todoCount > 0 ? ` ${session.todoCount}` : ''
        return [
          <Link key={key} to={item.path} aria-current={key === group ? 'page' : undefined}>
            <Icon />
            {t(label)}
            {count}
          </Link>,
        ]
      })}
      <button type="button" aria-expanded={open} onClick={() => setOpen(true)}>
        <PersonIcon />
        {t('tab.mine')}
      </button>
      <Panel open={open} title={session.account?.name ?? t('tab.mine')} onClose={() => setOpen(false)}>
        <RestSheet items={items} session={session} onGo={() => setOpen(false)} />
      </Panel>
    </nav>
  )
}
