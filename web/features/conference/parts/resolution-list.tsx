import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ResolutionView } from '../../../../contract/conference-words.ts'
import { Day } from '../../../ui/day.tsx'
import './parts.css'

/** What was agreed, each with the task it became. */
export function ResolutionList({ resolutions }: { readonly resolutions: readonly ResolutionView[] }) {
  const { t } = useTranslation('conference')
  return (
    <ol className="resolved">
      {resolutions.map(({ id, ordinal, text, body, leadUnit, assistingUnits, dueOn, task }) => (
        <li key={id}>
          <p>
            <b>{t('resolution.nth', { n: ordinal })}</b> {text}
          </p>
          {body === '' ? null : <p className="muted">{body}</p>}
          <p className="muted">
            {t('resolution.leads', { unit: leadUnit.shortName })}
            {assistingUnits.length === 0
              ? null
              : t('resolution.assist', {
                  units: assistingUnits.map(({ shortName }) => shortName).join(t('and')),
                })}
            {t('comma')}
            <Day date={dueOn} /> {t('resolution.due')}
            {task === null ? null : (
              <>
                {t('comma')}
                <Link to="/tasks/$id" params={{ id: task.id }}>
                  {task.number}
                </Link>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
