import { useTranslation } from 'react-i18next'
import type { FilingImportRow } from '../../../contract/filing-sheet.ts'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { useFindingWords, useValueWords } from './use-words.ts'

type Props = { readonly row: FilingImportRow; readonly history: boolean }

/** One row of the file: what it says, what it would replace, what is wrong with which cell. */
export function SheetRow({ row, history }: Props) {
  const { t } = useTranslation('filing')
  const words = useErrorWords('filing')
  const finding = useFindingWords([])
  const value = useValueWords()
  const faulty = row.state === 'faulty'
  return (
    <li className={row.state}>
      <span className="num">{t('sheet.row', { number: row.number })}</span>
      <div>
        <b>
          {history ? `${row.period} ` : ''}
          {row.code} {row.name}
        </b>
        {row.faults.map(({ cell, code, facts }) => (
          <p key={`${cell} ${code}`} className="import-bad">
            {cell === '' ? null : t('sheet.at', { cell })}
            {words.refusal(`field.${code}`, facts)}
          </p>
        ))}
        {row.warnings.map(({ cell, code, facts }) => (
          <p key={`${cell} ${code}`} className="flag">
            {cell === '' ? null : t('sheet.at', { cell })}
            {finding({ severity: 'warning', code, facts })}
          </p>
        ))}
        {[row.reason, row.note].filter(Boolean).map((text) => (
          <small key={text} className="block">
            {text}
          </small>
        ))}
      </div>
      <span className="num">
        {faulty ? row.written : value(row)}
        {row.before === '' || row.state === 'unchanged' ? null : (
          <small className="block">{t('sheet.before', { before: row.before })}</small>
        )}
      </span>
      <span className={faulty ? 'import-bad' : 'muted'}>{t(`sheet.row-${row.state}`)}</span>
    </li>
  )
}
