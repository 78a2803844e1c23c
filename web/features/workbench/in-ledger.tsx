import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatCount } from '../../lib/format.ts'
import { useRight } from '../../lib/session.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { ledgerQuery } from './calls.ts'
import { SideView } from './side-view.tsx'

const shown = ['overdue', 'due-soon', 'to-verify', 'running'] as const
const tones = { overdue: 'red', 'due-soon': 'amber', 'to-verify': undefined, running: undefined } as const

/** The ledger in figures: whoever leads sees here what is late below, though nothing waits for them. */
export function InLedger() {
  const { t } = useTranslation('workbench')
  const may = useRight('task.view')
  const query = useQuery({ ...ledgerQuery, enabled: may })
  if (!may || query.data?.running === 0) return null
  return (
    <Sheet title={t('ledger.title')} aside={t('ledger.whose')}>
      <SideView query={query}>
        {(data) => (
          <ul className="in-ledger">
            {shown
              .map((view) => ({ view, count: data[view] ?? 0 }))
              .map(({ view, count }) => (
                <li key={view}>
                  <Link
                    to="/tasks"
                    search={{ view, parts: 'with' }}
                    className={count === 0 ? undefined : tones[view]}
                  >
                    {t(`ledger.${view}`)}
                    <b>{formatCount(count)}</b>
                  </Link>
                </li>
              ))}
          </ul>
        )}
      </SideView>
    </Sheet>
  )
}
