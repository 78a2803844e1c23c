import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { Chip } from '../../ui/chips.tsx'
import { Day } from '../../ui/day.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Empty, NoPermission } from '../../ui/states.tsx'
import { type Effects as Answer, effectsQuery } from './calls.ts'
import { points } from './figures.ts'
import { useWords } from './use-words.ts'
import './scoring.css'
import '../../ui/ledger.css'

type Effect = Answer['rows'][number]['effect']
const kinds = [
  'no-effect-seen',
  'improved',
  'reached',
  'too-early',
  'no-baseline',
  'other-unit',
  'not-scored',
] as const satisfies readonly Effect[]
const marks: Readonly<Record<Effect, { mark: string; tone: string }>> = {
  reached: { mark: '✓', tone: 'up' },
  improved: { mark: '▲', tone: 'up' },
  'no-effect-seen': { mark: '■', tone: 'down' },
  'too-early': { mark: '○', tone: 'muted' },
  'no-baseline': { mark: '–', tone: 'muted' },
  'other-unit': { mark: '–', tone: 'muted' },
  'not-scored': { mark: '–', tone: 'muted' },
}

export function Effects() {
  return useRight('scoring.view') ? <EffectsPage /> : <NoPermission page />
}

/** Closed tasks on sub-indicators: the value before dispatch, the value after closing, and what came of it. */
function EffectsPage() {
  const { t } = useTranslation('scoring')
  const query = useQuery(effectsQuery)
  const [only, setOnly] = useState<Effect | null>(null)
  return (
    <>
      <PageHead title={t('effects.title')} note={t('effects.note')} />
      <QueryView query={query}>
        {({ rows, counts }) =>
          rows.length === 0 ? (
            <Sheet label={t('effects.title')}>
              <Empty title={t('effects.empty')}>{t('effects.emptyWhy')}</Empty>
            </Sheet>
          ) : (
            <>
              <div className="bar">
                <div className="chips" role="group" aria-label={t('effects.filter')}>
                  <Chip on={only === null} onClick={() => setOnly(null)}>
                    {t('effects.all', { count: rows.length })}
                  </Chip>
                  {kinds
                    .filter((kind) => counts[kind] > 0)
                    .map((kind) => (
                      <Chip
                        key={kind}
                        on={only === kind}
                        onClick={() => setOnly(only === kind ? null : kind)}
                      >
                        {t(`effect.${kind}`)} {counts[kind]}
                      </Chip>
                    ))}
                </div>
              </div>
              <Sheet label={t('effects.title')}>
                <div className="table-scroll" tabIndex={0} role="region" aria-label={t('effects.title')}>
                  <table className="table scores">
                    <thead>
                      <tr>
                        <th>{t('effects.task')}</th>
                        <th className="no-phone">{t('column.leaf')}</th>
                        <th className="num no-phone">{t('effects.before')}</th>
                        <th className="num no-phone">{t('effects.after')}</th>
                        <th className="num no-phone">{t('effects.target')}</th>
                        <th>{t('effects.came')}</th>
                        <th className="num no-phone">{t('effects.closedOn')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {rows
                        .filter(({ effect }) => only === null || effect === only)
                        .map((row) => (
                          <Row key={`${row.task.id} ${row.code}`} row={row} />
                        ))}
                    </tbody>
                  </table>
                </div>
              </Sheet>
              <p className="pager note">
                <span>{t('effects.how')}</span>
              </p>
            </>
          )
        }
      </QueryView>
    </>
  )
}

function Row({ row }: { readonly row: Answer['rows'][number] }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const { mark, tone } = marks[row.effect]
  const leaf =
    row.effect === 'not-scored' ? (
      words.name(row)
    ) : (
      <Link
        to="/indicators/$code"
        params={{ code: row.code.split('.')[0] ?? row.code }}
        hash={`leaf-${row.code}`}
      >
        {words.name(row)}
      </Link>
    )
  const stood = (one: Answer['rows'][number]['before']) =>
    one === null ? (
      <span className="muted">{t('dash')}</span>
    ) : (
      <>
        {words.value(one.value, row.unit)}
        <small className="block">
          {one.period}
          {one.score === null ? null : t('effects.score', { points: points(one.score) })}
        </small>
      </>
    )
  return (
    <tr>
      <td className="wrap effect-task">
        <Link to="/tasks/$id" params={{ id: row.task.id }}>
          {row.task.title}
        </Link>
        <small className="block">
          {row.task.number} {row.task.unit}
        </small>
        <small className="only-phone">
          {leaf}{' '}
          {t('effects.fromTo', {
            before: row.before === null ? t('dash') : words.value(row.before.value, row.unit),
            after: row.after === null ? t('dash') : words.value(row.after.value, row.unit),
          })}
        </small>
      </td>
      <td className="wrap no-phone">{leaf}</td>
      <td className="num no-phone">{stood(row.before)}</td>
      <td className="num no-phone">{stood(row.after)}</td>
      <td className="num no-phone">{row.target === null ? t('dash') : words.value(row.target, row.unit)}</td>
      <td>
        <span className={tone}>
          <span aria-hidden="true">{mark}</span> {t(`effect.${row.effect}`)}
        </span>
      </td>
      <td className="num no-phone">
        <Day date={row.task.closedOn} />
      </td>
    </tr>
  )
}
