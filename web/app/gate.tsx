import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../lib/session.ts'
import { LanguageSwitch, PrintSwitch } from './switches.tsx'
import './frame.css'

/** Around the pages of people who are not in yet: sign-in, first run. */
export function Gate() {
  const { t } = useTranslation('frame')
  const mechanism = useSession()?.mechanism ?? null
  return (
    <div className="gate">
      <header>
        <div className="mark">
          <b>{t('name')}</b>
          {mechanism === null ? null : <span>{t('region', { region: mechanism.regionName })}</span>}
        </div>
        <div className="tools">
          <PrintSwitch />
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}
