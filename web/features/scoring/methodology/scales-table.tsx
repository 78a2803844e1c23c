import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { ScaleMark } from '../scale-mark.tsx'
import type { MethodologyNode } from './calls.ts'
import type { ScaleGroup } from './scales.ts'
import { type ScaleWords, useScaleWords } from './use-scale-words.ts'
import '../../../ui/ledger.css'

/** Indicator by indicator: unit, scale, direction, how much it counts, what it rests on, what a move takes. */
export function ScalesTable({ groups }: { readonly groups: readonly ScaleGroup[] }) {
  const { t } = useTranslation('methodology')
  const say = useScaleWords()
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('scales.label')}>
      <table className="table scores scales">
        <thead>
          <tr>
            <th className="no-phone">{t('column.code')}</th>
            <th>{t('column.name')}</th>
            <th className="no-phone">{t('column.unit')}</th>
            <th className="num">{t('column.best')}</th>
            <th className="num">{t('column.worst')}</th>
            <th className="no-phone">{t('column.better')}</th>
            <th className="num no-phone">{t('column.share')}</th>
            <th className="no-phone">{t('column.basis')}</th>
            <th className="num no-phone">{t('column.effort')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ indicator, of, leaves }) => (
            <Fragment key={indicator.code}>
              <tr className="group">
                <th colSpan={9} scope="rowgroup">
                  <Link to="/indicators/$code" params={{ code: indicator.code }}>
                    {indicator.code} {say.name(indicator)}
                  </Link>
                  <small>
                    {t('scales.group', {
                      share: say.share(indicator),
                      count: of,
                      combine: say.combine(indicator.combine),
                    })}
                  </small>
                </th>
              </tr>
              {leaves.map((leaf) => (
                <Row key={leaf.code} leaf={leaf} say={say} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ leaf, say }: { readonly leaf: MethodologyNode; readonly say: ScaleWords }) {
  const { t } = useTranslation('methodology')
  const found = leaf.basis === 'province-best'
  return (
    <tr>
      <td className="muted no-phone">{leaf.code}</td>
      <td className="name wrap">
        {say.name(leaf)}
        <ScaleMark provisional={leaf.provisional} basis={leaf.basis ?? 'published'} />
        {leaf.power === null || leaf.power === 1 ? null : (
          <small className="block">{t('scales.power', { power: leaf.power })}</small>
        )}
        <small className="only-phone">
          {t('scales.line', {
            unit: say.unit(leaf),
            better: say.better(leaf),
            share: say.share(leaf),
            basis: say.basis(leaf),
            days: leaf.effort ?? '',
          })}
        </small>
      </td>
      <td className="muted no-phone">{say.unit(leaf)}</td>
      <td className={found ? 'num found' : 'num'}>
        {found ? (
          <>
            {t('scales.found')}
            <small className="block">{t('scales.foundElse', { value: say.value(leaf.best) })}</small>
          </>
        ) : (
          say.value(leaf.best)
        )}
      </td>
      <td className="num">{say.value(leaf.worst)}</td>
      <td className="no-phone">{say.better(leaf)}</td>
      <td className="num no-phone">{say.share(leaf)}</td>
      <td className="wrap no-phone scale-basis">
        {say.basis(leaf)}
        {leaf.source === null ? null : <small>{say.both(leaf.source)}</small>}
      </td>
      <td className="num no-phone">{leaf.effort}</td>
    </tr>
  )
}
