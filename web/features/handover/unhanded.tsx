import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { unhandedRow } from '../../../contract/handover.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Day } from '../../ui/day.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { placeText } from './queries.ts'

type Props = { readonly rows: readonly z.infer<typeof unhandedRow>[] }

/** Who has left, with something of that time still open, and nobody wrote down who takes it. */
export function Unhanded({ rows }: Props) {
  const { t } = useTranslation('handover')
  if (rows.length === 0) return null
  return (
    <Sheet title={t('unhanded.title', { count: rows.length })} aside={t('unhanded.why')}>
      <ul className="unhanded">
        {rows.map((row) => (
          <li key={row.tenureId}>
            <span>
              <b>{row.leaver.name}</b> {placeText(row.post)}
              <small>
                {t('unhanded.left')} <Day date={row.endedOn} />
                {t('comma')}
                {row.tasks > 0 ? t('unhanded.tasks', { count: row.tasks }) : ''}
                {row.notices > 0 ? t('unhanded.notices', { count: row.notices }) : ''}
                {row.duties > 0 ? t('unhanded.duties', { count: row.duties }) : ''}
                {row.successor === null ? t('unhanded.vacant') : t('unhanded.now', { name: row.successor })}
              </small>
            </span>
            <Link
              to="/handovers/new"
              search={{ tenure: row.tenureId }}
              className={buttonClass({ small: true })}
            >
              {t('unhanded.make')}
              <span className="visually-hidden">{row.leaver.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
