import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Light, lightOf } from '../../../ui/light.tsx'
import type { Influences } from '../calls.ts'
import { points } from '../figures.ts'
import { useWords } from '../use-words.ts'
import type { Band, ClosedWork, OpenWork } from './choose.ts'
import '../../../ui/ledger.css'

type Props = {
  readonly map: Influences
  readonly bands: readonly Band[]
  readonly period: string | undefined
}

/** Indicator by indicator: what there is to gain, and the work on it. */
export function WorkTable({ map, bands, period }: Props) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const search = period === undefined ? {} : { period }
  return (
    <table className="table dense scores map-table">
      <thead>
        <tr>
          <th>{t('effects.task')}</th>
          <th>{t('map.state')}</th>
          <th className="no-phone">{t('map.aim')}</th>
          <th className="num no-phone">{t('column.score')}</th>
          <th className="num">{t('column.gain')}</th>
        </tr>
      </thead>
      {bands.map(({ indicator, open, closed }) => (
        <tbody key={indicator.code}>
          <tr className="group">
            <th colSpan={2} scope="rowgroup">
              <Link to="/indicators/$code" params={{ code: indicator.code }} search={search}>
                {indicator.code} {words.name(indicator)}
              </Link>
            </th>
            <td className="no-phone">
              {words.units(indicator.leadUnits)}
              {indicator.tasks.running > open.length ? (
                <Link
                  to="/tasks"
                  search={{ view: 'running', ...indicator.tasks.filter }}
                  className="map-ledger"
                >
                  {t('map.inLedger', { count: indicator.tasks.running })}
                </Link>
              ) : null}
            </td>
            <td className="num no-phone">{indicator.score === null ? t('dash') : points(indicator.score)}</td>
            <td className="num">{points(indicator.gain, 2)}</td>
          </tr>
          {[...open, ...closed].map((task) => (
            <Row key={`${task.id} ${task.code}`} task={task} map={map} />
          ))}
          {open.length + closed.length === 0 ? (
            <tr>
              <td colSpan={5} className="muted">
                {t('map.noWork')}
              </td>
            </tr>
          ) : null}
        </tbody>
      ))}
    </table>
  )
}

function Row({ task, map }: { readonly task: OpenWork | ClosedWork; readonly map: Influences }) {
  const { t } = useTranslation(['scoring', 'task'])
  const words = useWords()
  const leaf = map.leaves.find(({ code }) => code === task.code)
  const aim = leaf ? `${leaf.code} ${words.name(leaf)}` : t('map.wholeIndicator')
  return (
    <tr>
      <td className="wrap">
        <Link to="/tasks/$id" params={{ id: task.id }}>
          {task.title}
        </Link>
        <small className="block">
          {task.number} {task.unit}
        </small>
        <small className="only-phone">{aim}</small>
      </td>
      <td className="wrap">
        {'effect' in task ? (
          <>
            <Light light="done" />
            <small className="block">{t(`effect.${task.effect}`)}</small>
          </>
        ) : (
          <>
            <Light {...lightOf(task.light)} />
            <small className="block">{t(`task:state.${task.state}`)}</small>
          </>
        )}
      </td>
      <td className="wrap no-phone">{aim}</td>
      <td className="num no-phone">
        {leaf?.score === undefined || leaf.score === null ? t('dash') : points(leaf.score)}
      </td>
      <td className="num">{leaf === undefined ? t('dash') : points(leaf.gain, 2)}</td>
    </tr>
  )
}
