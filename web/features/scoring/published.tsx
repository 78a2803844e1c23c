import { useTranslation } from 'react-i18next'
import { formatChange } from '../../lib/format.ts'
import type { Scoreboard } from './calls.ts'
import { points } from './figures.ts'
import { useWords } from './use-words.ts'
import '../../ui/ledger.css'

type Published = Scoreboard['published']

export const isApart = ({ scores, values }: Published): boolean => scores.length + values.length > 0

/** What the province published of us and our own values do not say: the whole in words, the rest one by one. */
export function PublishedApart({ published, total }: { published: Published; total: number | null }) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const { score, scores, values } = published
  if (!isApart(published)) return null
  const [whole] = scores
  const isWhole = whole !== undefined && whole.published === score && whole.ours === total
  return (
    <section className="banner apart" role="status" aria-label={t('published.title')}>
      <div>
        <b>{t('published.title')}</b>
        <p>
          {isWhole
            ? t('published.whole', {
                published: points(whole.published, 2),
                ours: points(whole.ours, 2),
                by: points(Math.abs(whole.ours - whole.published), 2),
              })
            : t('published.some', { count: scores.length + values.length })}
        </p>
        <details>
          <summary>{t('published.list')}</summary>
          <div className="table-scroll" tabIndex={0} role="region" aria-label={t('published.list')}>
            <table className="table dense">
              <thead>
                <tr>
                  <th>{t('published.item')}</th>
                  <th className="num">{t('published.ours')}</th>
                  <th className="num">{t('published.told')}</th>
                  <th className="num">{t('published.by')}</th>
                </tr>
              </thead>
              <tbody>
                {scores.map((one) => (
                  <tr key={`score ${one.code}`}>
                    <td className="wrap">
                      {t('published.score', { name: `${one.code} ${words.name(one)}` })}
                    </td>
                    <td className="num">{points(one.ours, 2)}</td>
                    <td className="num">{points(one.published, 2)}</td>
                    <td className="num">{formatChange(one.ours - one.published, 2)}</td>
                  </tr>
                ))}
                {values.map((one) => (
                  <tr key={`value ${one.code}`}>
                    <td className="wrap">
                      {one.code} {words.name(one)}
                    </td>
                    {[one.ours, one.published].map(({ value, meaning }, index) => (
                      <td key={index} className="num">
                        {meaning === null ? words.value(value, one.unit) : t(`meaning.${meaning}`)}
                      </td>
                    ))}
                    <td className="num">
                      {one.ours.value === null || one.published.value === null
                        ? t('dash')
                        : formatChange(one.ours.value - one.published.value, 2)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </div>
    </section>
  )
}
