import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError, kindOf } from '../lib/errors.ts'
import { Button } from './button.tsx'
import { PageTitle } from './page.tsx'
import { useErrorWords } from './use-error-words.ts'
import './states.css'

/** Calm grey lines, only after a moment: what is quick shows nothing at all. */
export function Loading({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTranslation('common')
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  )
}

type StateProps = {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
  /** Alone on its page rather than in a sheet. */
  readonly page?: boolean
}

/** What this place is for, and the one button that starts it. */
export function Empty({ title, children, action, page = false }: StateProps) {
  return (
    <div className={`state ${page ? 'page' : ''}`}>
      {page ? <PageTitle title={title} /> : <h2>{title}</h2>}
      {children === undefined ? null : <p>{children}</p>}
      {action === undefined ? null : <div className="acts">{action}</div>}
    </div>
  )
}

type ErrorStateProps = {
  readonly error: unknown
  readonly onRetry?: (() => void) | undefined
  /** What was kept, where something could have been lost. */
  readonly kept?: string | undefined
  readonly page?: boolean
}

/** What happened, what was kept, what to do: by the kind of error. */
export function ErrorState({ error, onRetry, kept, page = false }: ErrorStateProps) {
  const { t } = useTranslation('common')
  const words = useErrorWords()
  const kind = kindOf(error)
  const retry = onRetry === undefined ? undefined : <Button onClick={onRetry}>{t('state.retry')}</Button>
  if (kind === 'forbidden') return <NoPermission page={page} />
  if (kind === 'not-found') return <NotFound page={page} />
  if (kind === 'network') return <Offline onRetry={onRetry} kept={kept} page={page} />
  return (
    <div className={`state ${page ? 'page' : ''}`} role="alert">
      {page ? <PageTitle title={t('state.failed')} /> : <h2>{t('state.failed')}</h2>}
      <p>
        {words.sentence(error)}
        {kept}
      </p>
      {retry === undefined ? null : <div className="acts">{retry}</div>}
      {error instanceof ApiError && error.requestId !== null ? null : (
        <p className="ask">{t('state.tellOffice')}</p>
      )}
    </div>
  )
}

export function NoPermission({ page = false }: { readonly page?: boolean }) {
  const { t } = useTranslation('common')
  return (
    <Empty title={t('state.noPermission')} page={page}>
      {t('state.noPermissionWhy')}
    </Empty>
  )
}

export function NotFound({ page = false, action }: { readonly page?: boolean; readonly action?: ReactNode }) {
  const { t } = useTranslation('common')
  return (
    <Empty title={t('state.notFound')} page={page} action={action}>
      {t('state.notFoundWhy')}
    </Empty>
  )
}

type OfflineProps = Pick<ErrorStateProps, 'onRetry' | 'kept' | 'page'>

export function Offline({ onRetry, kept, page = false }: OfflineProps) {
  const { t } = useTranslation('common')
  return (
    <Empty
      title={t('state.offline')}
      page={page}
      action={onRetry === undefined ? undefined : <Button onClick={onRetry}>{t('state.retry')}</Button>}
    >
      {kept ?? t('state.offlineWhy')}
    </Empty>
  )
}

/** A line above the page while the server cannot be reached. */
export function OfflineBanner() {
  const { t } = useTranslation('common')
  return (
    <div className="banner" role="status">
      <div>{t('state.offlineBanner')}</div>
    </div>
  )
}
