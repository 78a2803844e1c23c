import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Difference } from './calls.ts'
import { byPart, countsOf } from './difference-groups.ts'
import { useDifferenceWords } from './use-difference-words.ts'
import '../../../ui/change-list.css'

const shownAtFirst = 12

/** What the new version changes: how many of which kind, then part by part. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useTranslation('methodology')
  const say = useDifferenceWords()
  const [all, setAll] = useState(false)
  if (differences.length === 0) return <p className="sheet-body note">{t('difference.none')}</p>
  const parts = byPart(differences)
  const shown = all ? parts : parts.slice(0, shownAtFirst)
  return (
    <section className="sheet-body" aria-label={t('difference.title')}>
      <h3>{t('difference.title')}</h3>
      <p>
        {countsOf(differences)
          .map(({ kind, count }) => t(`difference.count.${kind}`, { count }))
          .join(t('difference.comma'))}
      </p>
      <ol className="differences field-changes">
        {shown.map(({ key, of }) => (
          <li key={key}>
            <b>{say.part(of)}</b>
            <dl>
              {of.map((one, index) => (
                <div key={index}>
                  <dt>{say.field(one)}</dt>
                  {one.field === 'part' ? null : (
                    <dd>
                      <del>
                        <span className="visually-hidden">{t('difference.before')} </span>
                        {say.told(one, one.before)}
                      </del>
                      <span aria-hidden="true"> → </span>
                      <ins>
                        <span className="visually-hidden">{t('difference.after')} </span>
                        {say.told(one, one.after)}
                      </ins>
                    </dd>
                  )}
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      {shown.length === parts.length ? null : (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('difference.more', { count: parts.length - shown.length })}
        </button>
      )}
    </section>
  )
}
