import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedView } from '../../../../contract/saved-view.ts'
import { DownIcon } from '../../../ui/icons.tsx'
import { Menu } from '../../../ui/menu.tsx'
import type { LedgerSearch } from '../ledger-search.ts'
import { savedViewsQuery } from './calls.ts'
import { KeepView } from './keep-view.tsx'
import { ManageViews } from './manage-views.tsx'
import { isOpen, searchOf } from './same-view.ts'
import './views.css'

type Props = { readonly search: LedgerSearch }

/** One's own views and those shared by the office, beside the ready-made ones. */
export function SavedViews({ search }: Props) {
  const { t } = useTranslation('ledger')
  const { data } = useQuery(savedViewsQuery)
  const [panel, setPanel] = useState<'keep' | 'manage' | null>(null)
  const { mine = [], shared = [], mayShare = false } = data ?? {}
  const open = [...mine, ...shared].find((view) => isOpen(view, search))
  const close = () => setPanel(null)
  return (
    <>
      <Menu
        className={open === undefined ? 'btn' : 'btn on'}
        label={
          <>
            {open?.name ?? t('views.title')} <DownIcon />
          </>
        }
        name={open === undefined ? t('views.title') : t('views.open', { name: open.name })}
      >
        <Entries views={mine} current={open?.id} />
        {shared.length === 0 ? null : <li className="menu-head">{t('views.shared')}</li>}
        <Entries views={shared} current={open?.id} owned={false} />
        {data !== undefined && mine.length + shared.length === 0 ? (
          <li className="menu-head">{t('views.none')}</li>
        ) : null}
        <li className="apart">
          <button type="button" onClick={() => setPanel('keep')}>
            {t('views.keep')}
          </button>
        </li>
        {mine.length === 0 ? null : (
          <li>
            <button type="button" onClick={() => setPanel('manage')}>
              {t('views.manage')}
            </button>
          </li>
        )}
      </Menu>
      {panel === 'keep' ? <KeepView search={search} onClose={close} /> : null}
      {panel === 'manage' ? (
        <ManageViews views={mine} search={search} mayShare={mayShare} onClose={close} />
      ) : null}
    </>
  )
}

type EntriesProps = {
  readonly views: readonly SavedView[]
  readonly current: string | undefined
  readonly owned?: boolean
}

function Entries({ views, current, owned = true }: EntriesProps) {
  const { t } = useTranslation('ledger')
  return views.map((view) => (
    <li key={view.id}>
      <Link
        to="/tasks"
        search={searchOf(view)}
        activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
        aria-current={view.id === current ? 'true' : undefined}
      >
        <span>{view.name}</span>
        {owned ? null : <small>{view.owner}</small>}
        {view.shared && owned ? <small>{t('views.isShared')}</small> : null}
        {view.gone.length > 0 ? <small className="flag">{t('views.gone')}</small> : null}
      </Link>
    </li>
  ))
}
