import { type ErrorComponentProps, Link, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../lib/session.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { Confirmation } from '../ui/confirm.tsx'
import { Notices } from '../ui/notify.tsx'
import { Empty, ErrorState, NotFound } from '../ui/states.tsx'
import './frame.css'

/** Around every page, signed in or not. */
export function Root() {
  const { t } = useTranslation('frame')
  const demo = useSession()?.demo === true
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      {demo ? <DemoRibbon /> : null}
      <Outlet />
      <Notices />
      <Confirmation />
    </>
  )
}

/** Quiet, but on every page, on screen and on paper. */
export function DemoRibbon() {
  const { t } = useTranslation('frame')
  return (
    <p className="demo" role="note">
      <b>{t('demo')}</b>
      <span>{t('demoWhy')}</span>
    </p>
  )
}

/** There is no page at this address, or no such item. */
export function NoPage() {
  const { t } = useTranslation('frame')
  const home = (
    <Link to="/" className={buttonClass()}>
      {t('home')}
    </Link>
  )
  return <NotFound page action={home} />
}

/** A page that failed to open. After an update its old parts are gone: open it again. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('common')
  if (/dynamically imported module|Importing a module script|preload/i.test(String(error))) {
    const reload = <Button onClick={() => window.location.reload()}>{t('state.reload')}</Button>
    return (
      <Empty title={t('state.stale')} action={reload} page>
        {t('state.staleWhy')}
      </Empty>
    )
  }
  return <ErrorState error={error} onRetry={reset} page />
}
