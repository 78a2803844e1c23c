import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { Chip, FilterChips } from '../../../ui/chips.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { TextInput } from '../../../ui/field.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { Empty } from '../../../ui/states.tsx'
import { releasesQuery } from '../calls.ts'
import { PeriodMenu } from '../parts.tsx'
import { useWords } from '../use-words.ts'
import type { Methodology } from './calls.ts'
import { exportScales } from './export-scales.ts'
import { groupsOf, indicatorsOf, type Wanted } from './scales.ts'
import { ScalesTable } from './scales-table.tsx'
import { useScaleWords } from './use-scale-words.ts'

const route = getRouteApi('/framed/indicators/methodology')

type Props = { readonly methodology: Methodology; readonly tabs: ReactNode }

/** The methodology that counts for a period: what it is, and every scale with what it rests on. */
export function Scales({ methodology, tabs }: Props) {
  const { t } = useTranslation('methodology')
  const words = useWords()
  const say = useScaleWords()
  const search = route.useSearch()
  const navigate = useNavigate()
  const [asked, setAsked] = useState('')
  const { data } = useQuery(releasesQuery)
  const periods = periodsOf(data)
  const chosen = periods.find(({ code }) => code === search.period)
  const wanted = { provisional: search.only === 'provisional', indicator: search.indicator, words: asked }
  const groups = groupsOf(methodology.nodes, wanted)
  const count = groups.reduce((sum, { leaves }) => sum + leaves.length, 0)
  const go = (change: { [K in keyof typeof search]?: (typeof search)[K] | undefined }) => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined)
    void navigate({ to: '/indicators/methodology', search: Object.fromEntries(next), replace: true })
  }
  const version = t('version', { version: methodology.version })
  return (
    <>
      <PageHead
        title={t('title')}
        note={
          chosen === undefined
            ? t('head.today', { version })
            : t('head.of', { version, period: words.period(chosen) })
        }
        actions={
          <>
            <PeriodMenu
              periods={periods}
              current={search.period ?? ''}
              onChoose={(period) => go({ period: period ?? periods.at(-1)?.code })}
            />
            <Button onClick={() => exportScales(methodology, groupsOf(methodology.nodes, all), t, say)}>
              {t('export')}
            </Button>
          </>
        }
      />
      {tabs}
      <About methodology={methodology} />
      <div className="bar">
        <FilterChips
          filters={[
            {
              key: 'indicator',
              label: t('filter.indicator'),
              value: search.indicator ?? '',
              options: indicatorsOf(methodology.nodes).map((one) => ({
                value: one.code,
                label: `${one.code} ${words.name(one)}`,
              })),
            },
          ]}
          onChange={(_, value) => go({ indicator: value === '' ? undefined : value })}
        >
          <Chip
            on={wanted.provisional}
            onClick={() => go({ only: wanted.provisional ? undefined : 'provisional' })}
          >
            {t('filter.provisional', { count: methodology.provisional })}
          </Chip>
        </FilterChips>
        <TextInput
          type="search"
          className="scale-search"
          aria-label={t('filter.words')}
          placeholder={t('filter.words')}
          value={asked}
          onChange={({ target }) => setAsked(target.value)}
        />
      </div>
      <Sheet title={t('scales.title', { count })} aside={t('scales.note')}>
        {groups.length === 0 ? (
          <Empty title={t('scales.none')}>{t('scales.noneHow')}</Empty>
        ) : (
          <ScalesTable groups={groups} />
        )}
      </Sheet>
    </>
  )
}

const all: Wanted = { provisional: false, indicator: undefined, words: '' }

/** Those that can be released and those that are, the oldest first. */
function periodsOf(data: Awaited<ReturnType<NonNullable<(typeof releasesQuery)['queryFn']>>> | undefined) {
  const found = new Map(
    [...(data?.periods ?? []), ...(data?.releases ?? []).map(({ period }) => period)].map((one) => [
      one.code,
      one,
    ]),
  )
  return [...found.values()].toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1))
}

function About({ methodology }: { readonly methodology: Methodology }) {
  const { t } = useTranslation('methodology')
  const words = useWords()
  const say = useScaleWords()
  const { title, source, cut, nodes, leaves, provisional, effectiveFrom, first, hash } = methodology
  const root = nodes.find(({ parent }) => parent === null)
  const inner = new Set(
    nodes.filter(({ depth, kind }) => depth === 1 && kind === 'group').map(({ combine }) => combine),
  )
  const [below] = inner
  return (
    <Sheet title={words.both(title)} aside={<Frozen methodology={methodology} />}>
      <Facts
        facts={[
          {
            label: t('about.from'),
            value: first ? t('about.fromFirst') : t('about.fromDay', { day: formatDate(effectiveFrom) }),
          },
          { label: t('about.firstTier'), value: say.cut(cut) },
          {
            label: t('about.provisional'),
            value: (
              <b className={provisional === 0 ? undefined : 'provisional-count'}>
                {t('about.provisionalCount', { leaves, provisional })}
              </b>
            ),
          },
          {
            label: t('about.combine'),
            value: t('about.combineHow', {
              indicators: say.combine(root?.combine ?? null),
              leaves: inner.size === 1 ? say.combine(below ?? null) : t('combine.each'),
            }),
          },
          { label: t('about.formula'), value: t('about.formulaIs'), wide: true },
          { label: t('about.source'), value: source === null ? null : words.both(source), wide: true },
          { label: t('about.hash'), value: <span className="hash">{hash}</span>, wide: true },
        ]}
      />
    </Sheet>
  )
}

/** A period that was released by another version keeps it. */
function Frozen({ methodology }: { readonly methodology: Methodology }) {
  const { t } = useTranslation('methodology')
  const { period } = route.useSearch()
  const { data } = useQuery(releasesQuery)
  const release = data?.releases.find((one) => one.period.code === period && one.state === 'released')
  if (release === undefined) return null
  const other = release.methodology.id !== methodology.id
  return (
    <small className={other ? 'down' : undefined}>
      {t(other ? 'frozen.other' : 'frozen.same', {
        number: release.number,
        version: release.methodology.version,
      })}{' '}
      <Link to="/indicators/releases">{t('frozen.look')}</Link>
    </small>
  )
}
