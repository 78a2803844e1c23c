import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConditionView } from '../../../../contract/conference-words.ts'
import { dayOf } from '../../../lib/dates.ts'
import { Day } from '../../../ui/day.tsx'
import { Light } from '../../../ui/light.tsx'
import './parts.css'

type Props = {
  readonly conditions: readonly ConditionView[]
  /** The item came back although they were open: nobody waits for them any more. */
  readonly left?: boolean
  readonly actionOf?: (condition: ConditionView) => ReactNode
}

/** What a deferred item waits for: whose it is, by when, how the program can tell, met or not. */
export function ConditionList({ conditions, left = false, actionOf }: Props) {
  const { t } = useTranslation('conference')
  return (
    <ul className="conditions">
      {conditions.map((condition) => (
        <li key={condition.id}>
          <span className="lit">
            <ConditionLight condition={condition} left={left} />
          </span>
          <div>
            <p>{condition.text}</p>
            <p className="muted">
              {condition.owner.shortName}
              {t('comma')}
              {t('condition.due')} <Day date={condition.dueOn} />
            </p>
            <Checked condition={condition} />
            {condition.met === null ? null : (
              <p className="muted">
                {t(condition.met.by === undefined ? 'condition.metSelf' : 'condition.metBy', {
                  day: dayOf(condition.met.at),
                  by: [condition.met.unit, condition.met.by].filter(Boolean).join(' '),
                })}
                {condition.met.words === '' ? null : `${t('colon')}${condition.met.words}`}
              </p>
            )}
          </div>
          {actionOf?.(condition)}
        </li>
      ))}
    </ul>
  )
}

function ConditionLight({ condition, left }: { readonly condition: ConditionView; readonly left: boolean }) {
  const { t } = useTranslation('conference')
  if (condition.met !== null) return <Light light="done" word={t('condition.met')} />
  if (left) return <Light light="grey" word={t('condition.left')} />
  return condition.overdue ? (
    <Light light="red" word={t('condition.overdue')} />
  ) : (
    <Light light="amber" word={t('condition.open')} />
  )
}

/** What is looked up by itself, and how it stands. */
function Checked({ condition: { task, document, value } }: { readonly condition: ConditionView }) {
  const { t } = useTranslation('conference')
  if (task !== null)
    return (
      <p className="muted">
        {t('condition.whenTask')}{' '}
        <Link to="/tasks/$id" params={{ id: task.id }}>
          {task.number} {task.title}
        </Link>
      </p>
    )
  if (document !== null)
    return (
      <p className="muted">
        {t('condition.whenDocument')} {[document.title, document.number].filter(Boolean).join(' ')}
      </p>
    )
  if (value === null) return null
  const { code, name, comparison, number, unit, now } = value
  return (
    <p className="muted">
      {t(`condition.when-${comparison}`, { code, name, number, unit })}
      {now === null ? t('condition.noValue') : t('condition.now', { now, unit })}
    </p>
  )
}
