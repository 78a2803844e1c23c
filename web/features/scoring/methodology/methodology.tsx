import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../../lib/errors.ts'
import { useRight } from '../../../lib/session.ts'
import { PageHead } from '../../../ui/page.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Empty, NoPermission } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { methodologyQuery } from './calls.ts'
import { Scales } from './scales-page.tsx'
import { Versions } from './versions.tsx'
import '../scoring.css'
import './methodology.css'

const route = getRouteApi('/framed/indicators/methodology')

/** How values become scores: by which scales a period is scored, and for those who may, the next version. */
export function Methodology() {
  const reads = useRight('scoring.view')
  const loads = useRight('mechanism.load')
  if (!reads && !loads) return <NoPermission page />
  return <MethodologyPage reads={reads} loads={loads} />
}

type Rights = { readonly reads: boolean; readonly loads: boolean }

function MethodologyPage({ reads, loads }: Rights) {
  const { t } = useTranslation('methodology')
  const { period, show } = route.useSearch()
  const tabs =
    reads && loads ? (
      <Tabs
        label={t('title')}
        current={show ?? 'scales'}
        tabs={(['scales', 'versions'] as const).map((key) => ({
          key,
          label: t(`tab.${key}`),
          link: {
            to: '/indicators/methodology',
            search: {
              ...(period === undefined ? {} : { period }),
              ...(key === 'scales' ? {} : { show: key }),
            },
          },
        }))}
      />
    ) : null
  if (!reads || (loads && show === 'versions'))
    return (
      <>
        <PageHead title={t('title')} note={t('versions.note')} />
        {tabs}
        <Versions />
      </>
    )
  return <InForce tabs={tabs} loads={loads} />
}

function InForce({ tabs, loads }: { readonly tabs: ReactNode; readonly loads: boolean }) {
  const { t } = useTranslation('methodology')
  const { period } = route.useSearch()
  const query = useQuery(methodologyQuery(period))
  if (query.isError && kindOf(query.error) === 'not-found')
    return (
      <>
        <PageHead title={t('title')} />
        {tabs}
        <Sheet label={t('title')}>
          <Empty title={t('none')}>{t(loads ? 'noneLoad' : 'noneWait')}</Empty>
        </Sheet>
      </>
    )
  return (
    <QueryView query={query}>{(methodology) => <Scales methodology={methodology} tabs={tabs} />}</QueryView>
  )
}
