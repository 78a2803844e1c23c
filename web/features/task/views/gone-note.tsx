import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { choicesQuery } from '../calls.ts'
import { type LedgerSearch, unfiltered } from '../ledger-search.ts'
import { savedViewsQuery } from './calls.ts'
import { isOpen } from './same-view.ts'

type Props = { readonly search: LedgerSearch; readonly onChange: (search: LedgerSearch) => void }

/** A kept view or an address from long ago may name what is not there any more: the page says so. */
export function GoneNote({ search, onChange }: Props) {
  const { t } = useTranslation(['ledger', 'task'])
  const choices = useQuery(choicesQuery).data
  const views = useQuery(savedViewsQuery).data
  const open = [...(views?.mine ?? []), ...(views?.shared ?? [])].find((view) => isOpen(view, search))
  const left = (open?.gone ?? []).map((name) => t([`views.condition.${name}`, 'views.condition.other']))
  const unknown =
    choices === undefined
      ? []
      : [
          ...(search.unit !== undefined && !choices.units.some(({ id }) => id === search.unit)
            ? [t('task:filter.unit')]
            : []),
          ...(search.indicator !== undefined &&
          !choices.indicators.some(({ code }) => code === search.indicator)
            ? [t('task:filter.indicator')]
            : []),
        ]
  if (left.length + unknown.length === 0) return null
  return (
    <div className="banner gone-note" role="status">
      <div>
        {left.length > 0 ? t('views.goneLeft', { names: left.join(t('task:fact.and')) }) : null}
        {unknown.length > 0 ? t('views.goneUnknown', { names: unknown.join(t('task:fact.and')) }) : null}{' '}
        <button type="button" className="link" onClick={() => onChange(unfiltered(search))}>
          {t('task:empty.clear')}
        </button>
      </div>
    </div>
  )
}
