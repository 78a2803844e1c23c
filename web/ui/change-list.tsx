import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldChangeView } from '../../contract/history.ts'
import { formatDate } from '../lib/dates.ts'
import { useSession } from '../lib/session.ts'
import { useEither } from '../lib/use-either.ts'
import { Moment } from './day.tsx'
import './record.css'
import './change-list.css'

export type ChangeEntry = {
  readonly key: string
  readonly at: string
  readonly actor: { readonly name: string; readonly post: string | null; readonly unit: string | null } | null
  /** In which event: its name, and its link of the chain. */
  readonly event: ReactNode
  readonly changes: readonly FieldChangeView[]
}

type Props = {
  readonly entries: readonly ChangeEntry[]
  /** Where the names of the fields stand among the words. */
  readonly labels?: string
}

/** What changed, field by field, before and after, newest first. */
export function ChangeList({ entries, labels = 'field' }: Props) {
  const { t } = useTranslation('history')
  const today = useSession()?.today
  return (
    <ol className="happened field-changes">
      {entries.map(({ key, at, actor, event, changes }) => (
        <li key={key}>
          <Moment at={at} today={today} />
          <b>{actor?.name ?? t('system')}</b>{' '}
          <small>{[actor?.unit, actor?.post].filter(Boolean).join(' ')}</small>
          <div className="change-event">{event}</div>
          <dl>
            {changes.map((change) => (
              <div key={change.field}>
                <dt>{t(`${labels}.${change.field}`)}</dt>
                <dd>
                  <FromTo change={change} />
                  {change.derived ? <small className="block">{t('derived')}</small> : null}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  )
}

/** Longer texts stand below each other. */
const shortEnough = 24

function FromTo({ change }: { readonly change: FieldChangeView }) {
  const { t } = useTranslation('history')
  const valueOf = useValue()
  const [before, after] = [valueOf(change, change.before), valueOf(change, change.after)]
  const long = before.length > shortEnough || after.length > shortEnough
  return (
    <span className={long ? 'from-to long' : 'from-to'}>
      <del>
        <span className="visually-hidden">{t('before')} </span>
        <Value text={before} />
      </del>
      <span aria-hidden="true"> → </span>
      <ins>
        <span className="visually-hidden">{t('after')} </span>
        <Value text={after} />
      </ins>
    </span>
  )
}

const shownAtFirst = 120

function Value({ text }: { readonly text: string }) {
  const { t } = useTranslation('history')
  const [all, setAll] = useState(false)
  if (all || text.length <= shownAtFirst + 20) return text
  return (
    <>
      {text.slice(0, shownAtFirst)}…{' '}
      <button type="button" className="link" onClick={() => setAll(true)}>
        {t('whole')}
      </button>
    </>
  )
}

/** A value as the page writes it. */
function useValue() {
  const { t } = useTranslation(['history', 'task'])
  const either = useEither()
  return ({ kind }: FieldChangeView, value: FieldChangeView['before']): string => {
    if (value === null || value === '') return t('empty')
    if (typeof value === 'object') return either(value.zh, value.en)
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    const text = String(value)
    switch (kind) {
      case 'day':
        return formatDate(text)
      case 'percent':
        return `${text}%`
      case 'rule':
        return ruleOf(text)
      case 'state':
        return t(`task:state.${text}`)
      case 'source':
        return t(`task:source.${text}`)
      case 'request':
        return t(`request.${text}`)
      case 'unit-kind':
        return t(`unitKind.${text}`)
      case 'post-kind':
        return t(`postKind.${text}`)
      case 'account-state':
        return t(`accountState.${text}`)
      case 'roles':
        return text
          .split(' ')
          .map((role) => t(`role.${role}`))
          .join(t('comma'))
      case 'secret':
        return t(`secret.${text}`)
      default:
        return text
    }
  }

  function ruleOf(text: string): string {
    const [n = '', unit] = text.split(' ')
    return unit === undefined ? t('rule.on', { day: n }) : t(`rule.${unit}`, { n })
  }
}
