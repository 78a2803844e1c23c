import { useTranslation } from 'react-i18next'
import { plain } from '../figures.ts'
import type { RivalImport, RivalRow } from './calls.ts'

type Props = { readonly rows: readonly RivalRow[]; readonly columns: RivalImport['columns'] }
type Said = RivalRow['faults'][number] | RivalRow['warnings'][number]

/** Rows with what is wrong with each, by cell address. */
export function BulletinRows({ rows, columns }: Props) {
  const { t } = useTranslation('scoring')
  const nameOf = new Map(columns.map(({ code, name }) => [code, name]))
  const say = ({ cell, code, facts }: Said, kind: 'fault' | 'warning') =>
    t('bulletin.at', { cell, what: t(`${kind}.${code}`, facts) })
  const few = (row: RivalRow) => row.cells.slice(0, 4)
  return (
    <>
      {rows.map((row) => (
        <li key={row.line}>
          <span className="num muted">{t('bulletin.line', { line: row.line })}</span>
          <div className="bulletin-row">
            <b>{row.name === '' ? t('bulletin.noName') : row.name}</b>
            {row.code === null ? null : <small> {row.code}</small>}
            {row.faults.map((fault) => (
              <p key={`${fault.cell} ${fault.code}`} className="import-bad">
                {say(fault, 'fault')}
              </p>
            ))}
            {row.warnings.map((warning) => (
              <p key={`${warning.cell} ${warning.code}`} className="down">
                {say(warning, 'warning')}
              </p>
            ))}
            {row.cells.length === 0 ? null : (
              <small className="block">
                {few(row)
                  .map(({ code, value, meaning }) =>
                    t('bulletin.cell', {
                      name: nameOf.get(code) ?? code,
                      value:
                        meaning === null
                          ? value === null
                            ? t('none')
                            : plain(value)
                          : t(`meaning.${meaning}`),
                    }),
                  )
                  .join(t('and'))}
                {row.cells.length > few(row).length ? t('bulletin.more', { count: row.cells.length }) : null}
              </small>
            )}
          </div>
        </li>
      ))}
    </>
  )
}
