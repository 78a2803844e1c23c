import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Act, type Action } from './action-bar.tsx'

export type Selection<Row> = {
  readonly selected: ReadonlySet<string>
  readonly onChange: (selected: ReadonlySet<string>) => void
  /** What the checkbox of a row is called: its number. */
  readonly nameOf: (row: Row) => string
  /** What may be done with the selected rows together. */
  readonly actions: readonly Action[]
}

export function Picked<Row>({ selection }: { selection: Selection<Row> }): ReactNode {
  const { t } = useTranslation('common')
  const count = selection.selected.size
  return (
    <div role="status">
      {count === 0 ? null : (
        <div className="picked">
          <b>{t('ledger.selected', { count })}</b>
          {selection.actions.map((action) => (
            <Act key={action.key} action={action} small />
          ))}
          <button type="button" className="link" onClick={() => selection.onChange(new Set())}>
            {t('ledger.selectNone')}
          </button>
        </div>
      )}
    </div>
  )
}

export function PickAll<Row>({ selection, keys }: { selection: Selection<Row>; keys: readonly string[] }) {
  const { t } = useTranslation('common')
  const box = useRef<HTMLInputElement>(null)
  const count = keys.filter((key) => selection.selected.has(key)).length
  const some = count > 0 && count < keys.length
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = some
  }, [some])
  return (
    <th scope="col" className="pick stick" style={{ left: 0 }}>
      <input
        ref={box}
        type="checkbox"
        aria-label={t('ledger.selectAll')}
        checked={count > 0 && count === keys.length}
        onChange={() => selection.onChange(new Set(count === keys.length ? [] : keys))}
      />
    </th>
  )
}

export function PickRow<Row>({ selection, row, id }: { selection: Selection<Row>; row: Row; id: string }) {
  const { t } = useTranslation('common')
  const toggle = () => {
    const next = new Set(selection.selected)
    if (!next.delete(id)) next.add(id)
    selection.onChange(next)
  }
  return (
    <td className="pick stick" style={{ left: 0 }}>
      <input
        type="checkbox"
        aria-label={t('ledger.select', { name: selection.nameOf(row) })}
        checked={selection.selected.has(id)}
        onChange={toggle}
      />
    </td>
  )
}
