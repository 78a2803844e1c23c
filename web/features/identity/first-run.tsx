import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { signInPath } from '../../lib/standing.ts'
import { buttonClass } from '../../ui/button.tsx'
import { PageTitle } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Empty } from '../../ui/states.tsx'
import { type Filled, FirstRunForm } from './first-run-form.tsx'
import './identity.css'

const choicesQuery = queryOptions({
  queryKey: ['first-run'],
  queryFn: ({ signal }) => ask(api.GET('/api/first-run', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
})

/** An empty installation: who holds the token from the terminal fills it, once. */
export function FirstRun() {
  const { t } = useTranslation('identity')
  const { token = '' } = useSearch({ from: '/gate/first-run' })
  const choices = useQuery(choicesQuery)
  const [filled, setFilled] = useState<Filled | null>(null)
  if (filled !== null) return <Done filled={filled} />
  return (
    <div className="first-run">
      <PageTitle title={t('firstRun.title')} />
      <QueryView query={choices}>
        {({ open, mechanisms }) =>
          open ? (
            <FirstRunForm token={token} mechanisms={mechanisms} onFilled={setFilled} />
          ) : (
            <Empty title={t('firstRun.closed')} action={<ToSignIn />}>
              {t('firstRun.closedWhy')}
            </Empty>
          )
        }
      </QueryView>
    </div>
  )
}

function Done({ filled }: { readonly filled: Filled }) {
  const { t } = useTranslation('identity')
  const figures = [
    [t('firstRun.units'), filled.units],
    [t('firstRun.indicators'), filled.indicators],
    [t('firstRun.subIndicators'), filled.subIndicators],
  ] as const
  return (
    <div className="first-run">
      <PageTitle title={t('firstRun.done')} />
      <Sheet title={filled.mechanism}>
        <div className="sheet-body">
          <p>{t('firstRun.loaded')}</p>
          <dl className="loaded">
            {figures.map(([label, figure]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{figure}</dd>
              </div>
            ))}
          </dl>
          <ol className="numbered next">
            <li>{t('firstRun.next1')}</li>
            <li>{t('firstRun.next2')}</li>
            <li>{t('firstRun.next3')}</li>
          </ol>
          <p className="acts">
            <ToSignIn />
          </p>
        </div>
      </Sheet>
    </div>
  )
}

function ToSignIn() {
  const { t } = useTranslation('identity')
  return (
    <Link to={signInPath} className={buttonClass({ primary: true })}>
      {t('firstRun.toSignIn')}
    </Link>
  )
}
