import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from './field.tsx'
import type { Column } from './ledger-column.ts'
import { Menu } from './menu.tsx'

type ColumnChoice<Row> = { readonly columns: readonly Column<Row>[]; readonly chooser: ReactNode }

/** Which columns a person wants to see, kept for this browser. Number and title always stay. */
export function useColumnChoice<Row>(
  ledger: string,
  all: readonly Column<Row>[],
  hiddenAtFirst: readonly string[] = [],
): ColumnChoice<Row> {
  const { t } = useTranslation('common')
  const [hidden, setHidden] = useState(() => read(ledger) ?? hiddenAtFirst)
  const columns = all.filter((column) => column.stick === true || !hidden.includes(column.key))
  const toggle = (key: string) => {
    const next = hidden.includes(key) ? hidden.filter((other) => other !== key) : [...hidden, key]
    setHidden(next)
    write(ledger, next)
  }
  const chooser = (
    <Menu label={t('ledger.columns', { shown: columns.length, all: all.length })} keepOpen>
      {all
        .filter((column) => column.stick !== true)
        .map((column) => (
          <li key={column.key}>
            <Choice
              label={column.title}
              checked={!hidden.includes(column.key)}
              onChange={() => toggle(column.key)}
            />
          </li>
        ))}
    </Menu>
  )
  return { columns, chooser }
}

function read(ledger: string): readonly string[] | null {
  try {
    return localStorage.getItem(`liandong.columns.${ledger}`)?.split(',') ?? null
  } catch {
    return null
  }
}

function write(ledger: string, hidden: readonly string[]): void {
  try {
    localStorage.setItem(`liandong.columns.${ledger}`, hidden.join(','))
  } catch {
    // lasts as long as the page
  }
}
