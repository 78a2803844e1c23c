import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../lib/errors.ts'
import { useRight } from '../../lib/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Empty } from '../../ui/states.tsx'

type Props<T> = {
  readonly query: UseQueryResult<T>
  readonly title: string
  readonly children: (data: T) => ReactNode
}

/** An answer that needs a release: before the first one, what is to be done for it. */
export function Scored<T>({ query, title, children }: Props<T>) {
  const { data, error } = query
  if (data === undefined && error instanceof ApiError && error.reason === 'no-release')
    return <NoRelease title={title} />
  return (
    <QueryView query={query} page>
      {children}
    </QueryView>
  )
}

function NoRelease({ title }: { readonly title: string }) {
  const { t } = useTranslation('scoring')
  const release = useRight('scoring.release')
  const rivals = useRight('scoring.rivals')
  return (
    <>
      <PageHead title={title} />
      <Sheet label={t('noRelease.title')}>
        <Empty
          title={t('noRelease.title')}
          action={
            <>
              {release ? (
                <Link to="/indicators/releases" className={buttonClass({ primary: true })}>
                  {t('noRelease.release')}
                </Link>
              ) : null}
              {rivals ? (
                <Link to="/indicators/rivals" className={buttonClass()}>
                  {t('noRelease.rivals')}
                </Link>
              ) : null}
            </>
          }
        >
          {release ? t('noRelease.how') : t('noRelease.wait')}
        </Empty>
      </Sheet>
    </>
  )
}
