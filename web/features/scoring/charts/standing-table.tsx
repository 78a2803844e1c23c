import { useTranslation } from 'react-i18next'
import { points } from '../figures.ts'
import '../../../ui/ledger.css'

type Figure = number | null | undefined

export type StandingRow = {
  readonly code: string
  readonly name: string
  readonly own: Figure
  readonly best: Figure
  readonly line: Figure
}

type Props = {
  /** What the three columns are called. */
  readonly keys: { readonly own: string; readonly best: string; readonly line: string }
  readonly rows: readonly StandingRow[]
}

/** The figures behind a chart of indicators: ours, the best and the line, in points. */
export function StandingTable({ keys, rows }: Props) {
  const { t } = useTranslation('scoring')
  return (
    <table className="table dense">
      <thead>
        <tr>
          <th>{t('column.indicator')}</th>
          <th className="num">{keys.own}</th>
          <th className="num">{keys.best}</th>
          <th className="num">{keys.line}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, name, own, best, line }) => (
          <tr key={code}>
            <td>{name}</td>
            <td className="num">{points(own)}</td>
            <td className="num">{points(best)}</td>
            <td className="num">{points(line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
