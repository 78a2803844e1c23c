import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../../lib/session.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Empty, NoPermission } from '../../../ui/states.tsx'
import { type Releases as Answer, releasesQuery } from '../calls.ts'
import { useWords } from '../use-words.ts'
import { Draft } from './draft.tsx'
import { ReleaseRow } from './release-row.tsx'
import '../scoring.css'

const route = getRouteApi('/framed/indicators/releases')

export function Releases() {
  return useRight('scoring.view') ? <ReleasesPage /> : <NoPermission page />
}

function ReleasesPage() {
  const { t } = useTranslation('scoring')
  const { preview } = route.useSearch()
  const mayRelease = useRight('scoring.release')
  return (
    <>
      <PageHead
        title={t('releases.title')}
        note={t('releases.note')}
        actions={
          <Link to="/indicators/methodology" className={buttonClass()}>
            {t('method.title')}
          </Link>
        }
      />
      <QueryView query={useQuery(releasesQuery)}>
        {(answer) => (
          <>
            {mayRelease ? <Periods answer={answer} /> : null}
            {mayRelease && preview !== undefined ? <Draft key={preview} period={preview} /> : null}
            <Sheet title={t('releases.list', { count: answer.releases.length })}>
              {answer.releases.length === 0 ? (
                <Empty title={t('releases.none')}>
                  {mayRelease ? t('releases.noneHow') : t('noRelease.wait')}
                </Empty>
              ) : (
                <ul className="release-list">
                  {answer.releases.map((release) => (
                    <ReleaseRow key={release.id} release={release} />
                  ))}
                </ul>
              )}
            </Sheet>
          </>
        )}
      </QueryView>
    </>
  )
}

/** Periods that can be released: the one to be looked at. */
function Periods({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const { preview } = route.useSearch()
  const standing = new Set(
    answer.releases.filter(({ state }) => state === 'released').map(({ period }) => period.code),
  )
  // What is released already is corrected from its own row.
  const sorted = answer.periods
    .filter(({ code }) => !standing.has(code) || code === preview)
    .toSorted((a, b) => (a.endsOn < b.endsOn ? 1 : -1))
  return (
    <Sheet title={t('releases.prepare')} aside={t('releases.prepareHow')}>
      {sorted.length === 0 ? (
        <p className="sheet-body">
          {t(answer.periods.length === 0 ? 'releases.noPeriod' : 'releases.allReleased')}
        </p>
      ) : (
        <nav className="periods-choice" aria-label={t('releases.prepare')}>
          {sorted.map((period) => (
            <Link
              key={period.code}
              to="/indicators/releases"
              search={preview === period.code ? {} : { preview: period.code }}
              className={buttonClass()}
              aria-current={preview === period.code ? 'true' : undefined}
            >
              {words.period(period)}
              {standing.has(period.code) ? t('releases.standing') : null}
            </Link>
          ))}
        </nav>
      )}
    </Sheet>
  )
}
