import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/dates.ts'
import { usePreferences } from '../../lib/preferences.ts'
import type { Column } from '../../ui/ledger.tsx'
import { shortHash } from './facts-text.ts'
import type { EventRow } from './queries.ts'

export function useColumns(onOpen: (id: string) => void): readonly Column<EventRow>[] {
  const { t } = useTranslation('audit')
  const { language } = usePreferences()
  const actor = (row: EventRow) => row.actor ?? <span className="muted">{t('system')}</span>
  return [
    {
      key: 'at',
      title: t('column.at'),
      look: 'ink',
      card: 'due',
      cell: (row) => <time dateTime={row.at}>{formatInstant(row.at, language)}</time>,
    },
    { key: 'actor', title: t('column.actor'), look: 'ink', card: 'number', cell: actor },
    { key: 'unit', title: t('column.unit'), card: 'holder', cell: (row) => row.unit },
    {
      key: 'type',
      title: t('column.type'),
      look: 'title',
      card: 'title',
      cell: (row) => (
        <button type="button" className="link" onClick={() => onOpen(row.id)}>
          {t(`type.${row.type}`, { defaultValue: row.type })}
        </button>
      ),
    },
    { key: 'what', title: t('column.what'), look: 'ink', cell: (row) => <About row={row} /> },
    {
      key: 'item',
      title: t('column.item'),
      cell: (row) => `${t(`item.${row.itemKind}`, { defaultValue: row.itemKind })} · ${row.seq}`,
    },
    { key: 'ip', title: t('column.ip'), cell: (row) => row.ip },
    {
      key: 'hash',
      title: t('column.hash'),
      look: 'fine',
      card: 'light',
      cell: (row) => (
        <span className="hash" title={row.hash}>
          {shortHash(row.hash)}
        </span>
      ),
    },
  ]
}

const telling = ['number', 'name', 'title', 'login', 'code', 'folder'] as const

/** What it was about, in the first words of its facts. */
function About({ row }: { readonly row: EventRow }) {
  const said = telling.map((key) => row.facts[key]).find((value) => typeof value === 'string' && value !== '')
  return <span className="about">{typeof said === 'string' ? said : ''}</span>
}
