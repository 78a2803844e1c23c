import { useTranslation } from 'react-i18next'
import type { TaskRecord } from '../../../contract/task.ts'
import { useSession } from '../../lib/session.ts'
import { Day } from '../../ui/day.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Deed } from './deed.tsx'
import type { Recheck } from './rechecks.ts'
import './requests.css'

/** When a closed task was drawn, who looked and what was found; nothing where it never was. */
export function RechecksSheet({ record }: { readonly record: TaskRecord }) {
  const { t } = useTranslation('task')
  const { rechecks } = record
  if (rechecks.length === 0) return null
  return (
    <Sheet title={t('recheck.title')} aside={t('recheck.count', { count: rechecks.length })}>
      <ol className="requests">
        {rechecks.map((recheck) => (
          <Row key={recheck.id} recheck={recheck} />
        ))}
      </ol>
    </Sheet>
  )
}

function Row({ recheck }: { recheck: Recheck }) {
  const { t } = useTranslation('task')
  const today = useSession()?.today
  const { round, chosenBy, pool, seed, closedOn, drawnOn, dueOn, state, checked } = recheck
  return (
    <li>
      <p className="line">
        <b>{round === 0 ? t('recheck.chosen', { by: chosenBy ?? '' }) : t('recheck.round', { round })}</b>
        <span className={state === 'open' ? 'flag' : undefined}>
          {t(`recheck.${state}`)}
          {state === 'open' ? (
            <>
              {t('recheck.by')}
              <Day date={dueOn} />
            </>
          ) : null}
        </span>
      </p>
      <p className="muted">
        {t('recheck.days', { closed: closedOn, drawn: drawnOn })}
        {pool === null ? '' : t('recheck.pool', { count: pool })}
      </p>
      {seed === null ? null : (
        <p className="muted seed" title={t('recheck.seedWhy')}>
          {t('recheck.seed', { seed })}
        </p>
      )}
      {checked === null ? null : (
        <div className="settled">
          <Deed deed={checked} today={today} />
          <p className="said">{checked.text}</p>
        </div>
      )}
    </li>
  )
}
