import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Bullet, BulletAxis, BulletKey } from '../../ui/bullet.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Sparkline } from '../../ui/sparkline.tsx'
import type { Scoreboard, ScoreRow } from './calls.ts'
import { points } from './figures.ts'
import { groupsOf, totalsOf } from './order.ts'
import { Gap, OpenTasks, Points } from './parts.tsx'
import type { View } from './scoring-search.ts'
import { useWords } from './use-words.ts'
import '../../ui/ledger.css'

type Props = { readonly board: Scoreboard; readonly by: View; readonly period: string | undefined }

/** The eighteen: score, rank, change, the way here, how far to the line, what is to gain, whose it is. */
export function ScoresTable({ board, by, period }: Props) {
  const { t } = useTranslation('scoring')
  const groups = groupsOf(board.rows, by)
  const totals = totalsOf(board.rows)
  const { overall } = board
  return (
    <Sheet label={t('board.title')} className="scores-sheet">
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('board.title')}>
        <table className="table dense scores board">
          <thead>
            <tr>
              <th className="num">{t('column.number')}</th>
              <th>{t('column.indicator')}</th>
              <th className="num">{t('column.score')}</th>
              <th className="num">{t('column.rank')}</th>
              <th className="num">{t('column.change')}</th>
              <th className="no-phone">
                {t('column.history', { count: Math.min(12, board.periods.length) })}
              </th>
              <th className="no-phone axis">
                <BulletAxis />
              </th>
              <th className="num no-phone">{t('column.gap')}</th>
              <th className="num no-phone">{t('column.gain')}</th>
              <th className="no-phone">{t('column.unit')}</th>
              <th className="num no-phone">{t('column.tasks')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ title, rows, before }) => (
              <Fragment key={title ?? ''}>
                {title === null ? null : (
                  <tr className="group">
                    <th colSpan={11} scope="rowgroup">
                      {title === '' ? t('column.noUnit') : title}
                    </th>
                  </tr>
                )}
                {rows.map((row, index) => (
                  <Row key={row.code} row={row} number={before + index + 1} period={period} />
                ))}
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td />
              <td>{t('foot.overall')}</td>
              <td className="num ink">
                <b>{points(overall.score, 2)}</b>
              </td>
              <td className="num">{overall.rank}</td>
              <td className="num">
                <Points change={overall.change} digits={2} />
              </td>
              <td className="no-phone">
                <Sparkline values={overall.history.slice(-12).map(({ score }) => score)} />
              </td>
              <td className="no-phone">
                <BulletKey words={{ own: t('key.own'), best: t('key.best'), line: t('key.line') }} />
              </td>
              <td className="num no-phone">{t('foot.inside', { count: totals.inside })}</td>
              <td className="num no-phone">{points(board.totals.gain, 2)}</td>
              <td className="no-phone">{t('foot.units', { count: totals.units })}</td>
              <td className="num no-phone">
                {totals.overdue === 0 ? null : (
                  <span className="late-count">{t('tasks.late', { count: totals.overdue })}</span>
                )}
                {totals.running}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Sheet>
  )
}

type RowProps = { readonly row: ScoreRow; readonly number: number; readonly period: string | undefined }

function Row({ row, number, period }: RowProps) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const name = words.name(row)
  return (
    <tr>
      <td className="num muted">{number}</td>
      <td className="name">
        <Link
          to="/indicators/$code"
          params={{ code: row.code }}
          search={period === undefined ? {} : { period }}
        >
          {name}
        </Link>
      </td>
      <td className="num">
        <b>{row.score === null ? t('dash') : points(row.score)}</b>
      </td>
      <td className="num">{row.rank ?? t('dash')}</td>
      <td className="num">
        <Points change={row.change} />
      </td>
      <td className="no-phone">
        <Sparkline values={row.history.slice(-12).map(({ score }) => score)} />
      </td>
      <td className="no-phone axis">
        <Bullet
          own={row.score}
          best={row.best?.score ?? null}
          line={row.line}
          label={t('bulletLabel', {
            own: points(row.score),
            best: points(row.best?.score),
            line: points(row.line),
          })}
        />
      </td>
      <td className="num no-phone">
        <Gap gap={row.gap} />
      </td>
      <td className="num no-phone">
        <b>{points(row.gain, 2)}</b>
      </td>
      <td className="no-phone muted units">{words.units(row.leadUnits)}</td>
      <td className="num no-phone">
        <OpenTasks tasks={row.tasks} name={name} />
      </td>
    </tr>
  )
}
