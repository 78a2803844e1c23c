import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { kindOf } from '../../lib/errors.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Empty } from '../../ui/states.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { Clauses } from './clauses.tsx'
import { Clocks } from './clocks.tsx'
import { Indicators } from './indicators.tsx'
import { LoadMechanism } from './load-mechanism.tsx'
import { type MechanismView, mechanismQuery } from './queries.ts'
import { Units } from './units.tsx'
import { Versions } from './versions.tsx'
import './mechanism.css'

/** The mechanism in force, as it was loaded: what binds everybody, and how it is counted. */
export function Mechanism() {
  const { t } = useTranslation('mechanism')
  const { view = 'indicators' } = useSearch({ from: '/framed/mechanism' })
  const query = useQuery(mechanismQuery)
  const mayLoad = useRight('mechanism.load')
  const [loading, setLoading] = useState(false)
  const load = mayLoad ? (
    <>
      <Link to="/indicators/methodology" search={{ show: 'versions' }} className={buttonClass()}>
        {t('load.methodology')}
      </Link>
      <Button onClick={() => setLoading(true)}>{t('load.title')}</Button>
    </>
  ) : undefined
  return (
    <>
      <PageHead
        title={t('title')}
        note={query.data ? t('note', { version: query.data.version }) : undefined}
        actions={load}
      />
      {query.isError && kindOf(query.error) === 'not-found' ? (
        <Sheet label={t('title')}>
          <Empty title={t('none')} action={load}>
            {t('noneWhy')}
          </Empty>
        </Sheet>
      ) : (
        <QueryView query={query}>
          {(mechanism) => (
            <>
              <Head mechanism={mechanism} />
              <div className="mechanism-tabs">
                <Tabs
                  label={t('parts')}
                  current={view}
                  tabs={partsOf(mechanism).map(({ key, count }) => ({
                    key,
                    label: t(`part.${key}`),
                    count,
                    link: { to: '/mechanism', search: key === 'indicators' ? {} : { view: key } },
                  }))}
                />
              </div>
              <Part view={view} mechanism={mechanism} />
            </>
          )}
        </QueryView>
      )}
      {loading ? <LoadMechanism onClose={() => setLoading(false)} /> : null}
    </>
  )
}

const partsOf = ({ indicators, clauses, clocks, units, versions }: MechanismView) =>
  [
    { key: 'indicators', count: indicators.length },
    { key: 'clauses', count: clauses.length },
    { key: 'clocks', count: clocks.length },
    { key: 'units', count: units.length },
    { key: 'versions', count: versions.length },
  ] as const

function Part({ view, mechanism }: { readonly view: string; readonly mechanism: MechanismView }) {
  switch (view) {
    case 'clauses':
      return <Clauses clauses={mechanism.clauses} />
    case 'clocks':
      return <Clocks {...mechanism} />
    case 'units':
      return <Units units={mechanism.units} />
    case 'versions':
      return <Versions versions={mechanism.versions} current={mechanism.id} />
    default:
      return <Indicators indicators={mechanism.indicators} />
  }
}

function Head({ mechanism }: { readonly mechanism: MechanismView }) {
  const { t } = useTranslation('mechanism')
  const { effectiveFrom, effectiveTo, hash } = mechanism
  return (
    <Sheet title={mechanism.title}>
      <Facts
        facts={[
          { label: t('head.document'), value: mechanism.documentNumber },
          { label: t('head.version'), value: t('head.versionIs', { version: mechanism.version }) },
          {
            label: t('head.effective'),
            value:
              effectiveTo === null
                ? t('head.from', { from: effectiveFrom })
                : t('head.fromTo', { from: effectiveFrom, to: effectiveTo }),
          },
          {
            label: t('head.hash'),
            value: (
              <span className="hash" title={hash}>
                {hash.slice(0, 16)}
              </span>
            ),
          },
        ]}
      />
    </Sheet>
  )
}
