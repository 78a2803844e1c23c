import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { useNumeral } from './parts/use-numeral.ts'

/** What is so, what was tried, what is proposed. */
export function RequestText({ record }: { readonly record: RequestRecord }) {
  const { t } = useTranslation('conference')
  const numeral = useNumeral()
  const { facts, tried, proposals, author } = record
  return (
    <Sheet
      title={t('record.item')}
      aside={
        <small>
          {t('record.author', { unit: record.unit.shortName, name: author.name, post: author.post ?? '' })}{' '}
          <button type="button" className="link" onClick={() => window.print()}>
            {t('record.print')}
          </button>
        </small>
      }
    >
      <div className="request-text">
        <h3>{t('form.facts')}</h3>
        <p>{facts === '' ? <span className="muted">{t('record.notTold')}</span> : facts}</p>
        <h3>{t('form.tried')}</h3>
        <p>{tried === '' ? <span className="flag">{t('record.triedNotTold')}</span> : tried}</p>
        <h3>{t('form.proposals')}</h3>
        {proposals.length === 0 ? (
          <p className="muted">{t('record.notTold')}</p>
        ) : (
          <ol>
            {proposals.map((point, index) => (
              <li key={index}>
                <span aria-hidden="true">{t('form.pointNumber', { n: numeral(index + 1) })}</span>
                <span>{point}</span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </Sheet>
  )
}
