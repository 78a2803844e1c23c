import { useTranslation } from 'react-i18next'
import { Moment } from './day.tsx'
import { Button } from './button.tsx'
import './states.css'

export type Change = { readonly label: string; readonly before?: string | undefined; readonly after: string }

type Props = {
  /** Who was first, and when; where it is known. */
  readonly by?: string | undefined
  readonly at?: string | undefined
  readonly changes?: readonly Change[]
  /** Take the new state under what was typed, and go on. */
  readonly onReload: () => void
  /** Something was typed; it is still there. */
  readonly kept?: boolean
}

/** Somebody changed this meanwhile: what changed, what was kept, how to go on. */
export function Conflict({ by, at, changes = [], onReload, kept = true }: Props) {
  const { t } = useTranslation('common')
  return (
    <div className="banner" role="alert">
      <div>
        <b>{by === undefined ? t('conflict.title') : t('conflict.titleBy', { by })}</b>{' '}
        {at === undefined ? null : (
          <small>
            <Moment at={at} />
          </small>
        )}
        <p>{kept ? t('conflict.kept') : t('conflict.look')}</p>
        {changes.length === 0 ? null : (
          <ul className="changes">
            {changes.map((change) => (
              <li key={change.label}>
                <span className="muted">{change.label}</span>
                <span>
                  {change.before === undefined ? null : <del>{change.before}</del>} <ins>{change.after}</ins>
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button onClick={onReload}>{t('conflict.reload')}</Button>
    </div>
  )
}
