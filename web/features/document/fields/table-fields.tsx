import type { ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableBlock } from '../../../../domain/document/content.ts'
import { Button } from '../../../ui/button.tsx'
import { TextInput } from '../../../ui/field.tsx'
import { tableOf } from '../content-draft.ts'
import '../../../ui/ledger.css'

type Props = {
  readonly table: TableBlock
  readonly number: number
  readonly onChange: (table: TableBlock) => void
}

/** A small table, cell by cell, or pasted whole from a spreadsheet. */
export function TableFields({ table, number, onChange }: Props) {
  const { t } = useTranslation('document')
  const { columns, rows, title } = table
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain').trim()
    if (!text.includes('\t')) return
    event.preventDefault()
    onChange({ ...tableOf(text.split(/\r?\n/u).map((line) => line.split('\t'))), title })
  }
  return (
    <div className="dc-table" onPaste={paste}>
      <TextInput
        aria-label={t('table.titleOf', { number })}
        placeholder={t('table.title')}
        value={title}
        onChange={(event) => onChange({ ...table, title: event.target.value })}
      />
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('table.of', { number })}>
        <table>
          <thead>
            <tr>
              {columns.map((column, c) => (
                <th key={c} scope="col">
                  <TextInput
                    aria-label={t('table.column', { column: c + 1 })}
                    placeholder={t('table.columnShort')}
                    value={column.name}
                    onChange={(event) =>
                      onChange({
                        ...table,
                        columns: columns.with(c, { ...column, name: event.target.value }),
                      })
                    }
                  />
                  <label>
                    <small>{t('table.width')}</small>
                    <TextInput
                      inputMode="numeric"
                      aria-label={t('table.widthOf', { column: c + 1 })}
                      value={String(column.width)}
                      onChange={(event) =>
                        onChange({
                          ...table,
                          columns: columns.with(c, { ...column, width: widthIn(event.target.value) }),
                        })
                      }
                    />
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={r}>
                {columns.map((_, c) => (
                  <td key={c}>
                    <TextInput
                      aria-label={t('table.cell', { row: r + 1, column: c + 1 })}
                      value={row[c] ?? ''}
                      onChange={(event) =>
                        onChange({
                          ...table,
                          rows: rows.with(
                            r,
                            columns.map((__, at) => (at === c ? event.target.value : (row[at] ?? ''))),
                          ),
                        })
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="acts">
        <Button small onClick={() => onChange({ ...table, rows: [...rows, columns.map(() => '')] })}>
          {t('table.addRow')}
        </Button>
        <Button
          small
          onClick={() =>
            onChange({
              ...table,
              columns: [...columns, { name: '', width: 6 }],
              rows: rows.map((row) => [...row, '']),
            })
          }
        >
          {t('table.addColumn')}
        </Button>
        {rows.length > 1 ? (
          <Button small onClick={() => onChange({ ...table, rows: rows.slice(0, -1) })}>
            {t('table.removeRow')}
          </Button>
        ) : null}
        {columns.length > 1 ? (
          <Button
            small
            onClick={() =>
              onChange({
                ...table,
                columns: columns.slice(0, -1),
                rows: rows.map((row) => row.slice(0, columns.length - 1)),
              })
            }
          >
            {t('table.removeColumn')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

/** Characters a cell needs in a line, from 1 to 60. */
const widthIn = (text: string): number => Math.min(60, Math.max(1, Math.round(Number(text)) || 1))
