import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../../lib/session.ts'
import { usePhone } from '../../../lib/use-phone.ts'
import { PageHead } from '../../../ui/page.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Empty, NoPermission } from '../../../ui/states.tsx'
import { type Influences, influencesQuery } from '../calls.ts'
import { points } from '../figures.ts'
import { PeriodMenu } from '../parts.tsx'
import { Scored } from '../scored.tsx'
import { useWords } from '../use-words.ts'
import { choose } from './choose.ts'
import { InfluenceTable } from './influence-table.tsx'
import { MapBar } from './map-bar.tsx'
import { MapChart } from './map-chart.tsx'
import { WorkTable } from './work-table.tsx'
import '../scoring.css'
import './map.css'

const route = getRouteApi('/framed/indicators/map')

export function InfluenceMap() {
  return useRight('scoring.view') ? <MapPage /> : <NoPermission page />
}

function MapPage() {
  const { t } = useTranslation('scoring')
  const { period } = route.useSearch()
  return (
    <Scored query={useQuery(influencesQuery(period))} title={t('map.title')}>
      {(map) => <Shown map={map} />}
    </Scored>
  )
}

/** From work to the whole, and what leads what on the way. */
function Shown({ map }: { readonly map: Influences }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const search = route.useSearch()
  const navigate = useNavigate()
  const phone = usePhone()
  const chosen = choose(map, search)
  const of = (verdict: string) => map.influences.filter((one) => one.verdict === verdict).length
  const description = [
    t('map.total', {
      score: points(map.total.score, 2),
      rank: map.total.rank ?? t('dash'),
      of: map.total.of,
    }),
    map.influences.length === 0
      ? t('map.noneStated', { version: map.statedIn.version })
      : t('map.description', {
          version: map.statedIn.version,
          count: map.influences.length,
          periods: map.heldAgainst.length,
          borne: of('borne-out'),
          notYet: of('not-yet'),
          few: of('too-few'),
        }),
  ].join(t('map.next'))
  const told = <InfluenceTable map={map} influences={chosen.influences} period={search.period} />
  const work = <WorkTable map={map} bands={chosen.bands} period={search.period} />
  return (
    <>
      <PageHead
        title={t('map.title')}
        note={words.released(map.release)}
        actions={
          <PeriodMenu
            periods={map.periods}
            current={map.release.period.code}
            onChoose={(period) => {
              const { period: _, ...rest } = search
              void navigate({
                to: '/indicators/map',
                search: { ...rest, ...(period === undefined ? {} : { period }) },
              })
            }}
          />
        }
      />
      <MapBar map={map} search={search} />
      {chosen.bands.length === 0 ? (
        <Sheet label={t('map.title')}>
          <Empty title={t('map.nothing')}>{t('map.nothingWhy')}</Empty>
        </Sheet>
      ) : phone ? (
        <>
          <p className="note map-said">{description}</p>
          <Sheet title={t('map.influences')}>{told}</Sheet>
          <Sheet title={t('map.work')}>{work}</Sheet>
        </>
      ) : (
        <MapChart
          map={map}
          chosen={chosen}
          period={search.period}
          description={description}
          table={
            <>
              <h3 className="map-head">{t('map.influences')}</h3>
              {told}
              <h3 className="map-head">{t('map.work')}</h3>
              {work}
            </>
          }
        />
      )}
      <p className="pager note">
        <span>{t('map.notProof')}</span>
        <span>{t('map.whichWork')}</span>
      </p>
    </>
  )
}
