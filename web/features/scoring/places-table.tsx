import { useTranslation } from 'react-i18next'
import { Bullet, BulletAxis } from '../../ui/bullet.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { Ranking } from './calls.ts'
import { points } from './figures.ts'
import { Points } from './parts.tsx'
import { useWords } from './use-words.ts'
import '../../ui/ledger.css'

/** All places, the first first; a dashed line under the last of the first tier. */
export function PlacesTable({ ranking }: { readonly ranking: Ranking }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const { places, node, line, placesInTier } = ranking
  const sorted = places.toSorted(
    (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || Number(b.own) - Number(a.own),
  )
  const withValue = node.unit !== null
  const best = sorted[0]?.score ?? null
  const digits = node.code.includes('.') ? 1 : 2
  return (
    <Sheet
      title={words.name(node)}
      aside={t('ranking.count', {
        count: places.length,
        line: line === null ? t('none') : points(line, 2),
        places: placesInTier ?? '',
      })}
    >
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('ranking.title')}>
        <table className="table dense scores ranking">
          <thead>
            <tr>
              <th className="num">{t('column.rank')}</th>
              <th>{t('column.place')}</th>
              {withValue ? <th className="num">{t('column.value')}</th> : null}
              <th className="num">{t('column.score')}</th>
              <th className="num">{t('column.change')}</th>
              <th className="num">{t('column.moved')}</th>
              <th className="no-phone axis">
                <BulletAxis />
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((place, index) => {
              const next = sorted[index + 1]
              const last =
                placesInTier !== null &&
                place.rank !== null &&
                place.rank <= placesInTier &&
                (next?.rank ?? Infinity) > placesInTier
              const moved = place.change?.places ?? null
              return (
                <tr
                  key={`${place.code} ${place.name}`}
                  className={[place.own && 'me', last && 'cutline'].filter(Boolean).join(' ')}
                  aria-current={place.own ? 'true' : undefined}
                >
                  <td className="num">{place.rank ?? t('dash')}</td>
                  <td>
                    {place.name}
                    {place.own ? <small> {t('ranking.own')}</small> : null}
                    {last ? <span className="visually-hidden">{t('around.line')}</span> : null}
                  </td>
                  {withValue ? <td className="num">{words.value(place.value, node.unit)}</td> : null}
                  <td className="num">{place.score === null ? t('dash') : points(place.score, digits)}</td>
                  <td className="num">
                    <Points change={place.change} digits={digits} />
                  </td>
                  <td className="num">
                    {moved === null || moved === 0 ? (
                      <span className="muted">{moved === 0 ? t('ranking.same') : t('dash')}</span>
                    ) : (
                      <span className={moved > 0 ? 'up' : 'down'}>
                        {t(moved > 0 ? 'ranking.risen' : 'ranking.fallen', { count: Math.abs(moved) })}
                      </span>
                    )}
                  </td>
                  <td className="no-phone axis">
                    <Bullet
                      own={place.score}
                      best={best}
                      line={line}
                      other={!place.own}
                      label={t('bulletLabel', {
                        own: points(place.score),
                        best: points(best),
                        line: points(line),
                      })}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Sheet>
  )
}
