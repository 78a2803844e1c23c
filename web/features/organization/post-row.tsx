import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Day } from '../../ui/day.tsx'
import { DownIcon, RightIcon } from '../../ui/icons.tsx'
import { RecordHistory } from '../../ui/record-history.tsx'
import type { ActingRow } from './acting-queries.ts'
import type { PostView } from './units.ts'

type Props = {
  readonly post: PostView
  readonly on: string
  /** Who acts for it now. */
  readonly acting: ActingRow | undefined
  readonly editable: boolean
  readonly onAppoint?: () => void
  readonly onEnd?: () => void
}

/** A post with whoever holds it; who held it before unfolds. */
export function PostRow({ post, on, acting, editable, onAppoint, onEnd }: Props) {
  const { t } = useTranslation('organization')
  const id = useId()
  const [open, setOpen] = useState(false)
  const { holder } = post
  const others = post.history.filter(({ tenureId }) => tenureId !== holder?.tenureId)
  return (
    <li>
      <div className="post">
        <span className="what">
          <b>{post.title}</b>
          <small>{t(`postKind.${post.kind}`)}</small>
        </span>
        <span className="who">
          {holder === null ? (
            <span className="vacant">{t('posts.vacant')}</span>
          ) : (
            <>
              {holder.name}
              <small>{t(holder.hasAccount ? 'posts.account' : 'posts.noAccount')}</small>
            </>
          )}
          {acting === undefined ? null : (
            <small className="acting-by">
              {t('acting.byPerson', { name: acting.person.name, day: acting.endsOn })}
            </small>
          )}
        </span>
        <span className="since">
          {holder === null ? null : (
            <>
              {t('posts.from')} <Day date={holder.startsOn} />
              {holder.endsOn === null ? ` ${t('posts.since')}` : ` ${t('posts.until')} ${holder.endsOn}`}
            </>
          )}
        </span>
        <span className="history">
          <button
            type="button"
            className="link"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {open ? <DownIcon /> : <RightIcon />}{' '}
            {others.length === 0 ? t('changes') : t('posts.history', { count: others.length })}
          </button>
        </span>
        <span className="acts">
          {editable && holder !== null && holder.endsOn === null ? (
            <Button small onClick={onEnd}>
              {t('posts.end')}
            </Button>
          ) : null}
          {editable && (holder === null || holder.endsOn !== null) ? (
            <Button small onClick={onAppoint}>
              {t('posts.appoint')}
            </Button>
          ) : null}
        </span>
      </div>
      <div id={id} hidden={!open}>
        <ul className="tenures">
          {others.map((tenure) => (
            <li key={tenure.tenureId}>
              <span>{tenure.name}</span>
              <span className="muted">
                {tenure.startsOn} {t('posts.until')} {tenure.endsOn ?? t('posts.open')}
                {tenure.startsOn > on ? t('posts.later') : ''}
              </span>
            </li>
          ))}
        </ul>
        {open ? <RecordHistory of="post" id={post.id} /> : null}
      </div>
    </li>
  )
}
