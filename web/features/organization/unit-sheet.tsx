import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { FoldedHistory } from '../../ui/record-history.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Empty } from '../../ui/states.tsx'
import { actingQuery, inForceOf } from './acting-queries.ts'
import { AppointForm } from './appoint-form.tsx'
import { EndForm } from './end-form.tsx'
import type { OrganizationSearch } from './organization-search.ts'
import { PostForm } from './post-form.tsx'
import { PostRow } from './post-row.tsx'
import { UnitForm } from './unit-form.tsx'
import { type PostView, type UnitNode, wayTo } from './units.ts'
import './organization.css'

type Props = {
  readonly unit: UnitNode
  readonly units: readonly UnitNode[]
  readonly on: string
  readonly editable: boolean
  readonly search: OrganizationSearch
}

type Doing =
  | { readonly what: 'edit' | 'section' | 'post' }
  | { readonly what: 'appoint' | 'end'; readonly post: PostView }

/** One unit or section: its posts with their holders, and what may be changed. */
export function UnitSheet({ unit, units, on, editable, search }: Props) {
  const { t } = useTranslation('organization')
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  const inForce = inForceOf(useQuery(actingQuery).data?.rows)
  const actingOf = (id: string) => inForce.find((row) => row.post.id === id)
  const above = wayTo(units, unit.id).slice(0, -1)
  const sections = units.filter(({ kind, parentId }) => kind === 'section' && parentId === unit.id)
  const chosen = doing !== null && 'post' in doing ? doing.post.id : null
  // The row may be another version by now: after somebody else's change.
  const post = unit.posts.find(({ id }) => id === chosen)
  return (
    <div className="unit-sheet">
      <Link
        to="/organization"
        search={search.on === undefined ? {} : { on: search.on }}
        className="only-phone back"
      >
        {t('units.all')}
      </Link>
      <Sheet
        title={
          <>
            {above.map((one) => (
              <span key={one.id} className="muted">
                {one.shortName} /{' '}
              </span>
            ))}
            {unit.name}
          </>
        }
        aside={t(`unitKind.${unit.kind}`)}
      >
        {editable ? (
          <div className="acts unit-acts no-print">
            <Button small onClick={() => setDoing({ what: 'post' })}>
              {t('posts.add')}
            </Button>
            <Button small onClick={() => setDoing({ what: 'section' })}>
              {t('units.addSection')}
            </Button>
            <Button small onClick={() => setDoing({ what: 'edit' })}>
              {t(unit.kind === 'section' ? 'units.editSection' : 'units.editUnit')}
            </Button>
          </div>
        ) : null}
        {unit.posts.length === 0 ? (
          <Empty title={t('posts.none')}>{t('posts.noneWhy')}</Empty>
        ) : (
          <ul className="posts">
            {unit.posts.map((one) => (
              <PostRow
                key={one.id}
                post={one}
                on={on}
                acting={actingOf(one.id)}
                editable={editable}
                onAppoint={() => setDoing({ what: 'appoint', post: one })}
                onEnd={() => setDoing({ what: 'end', post: one })}
              />
            ))}
          </ul>
        )}
        <FoldedHistory key={unit.id} of="unit" id={unit.id} label={t('changes')} />
      </Sheet>
      {sections.map((section) => (
        <Sheet
          key={section.id}
          title={
            <Link to="/organization" search={{ ...search, unit: section.id }}>
              {section.name}
            </Link>
          }
          aside={t('posts.count', { count: section.posts.length })}
        >
          <ul className="posts">
            {section.posts.map((one) => (
              <PostRow key={one.id} post={one} on={on} acting={actingOf(one.id)} editable={false} />
            ))}
          </ul>
        </Sheet>
      ))}
      {doing?.what === 'edit' ? (
        <UnitForm units={units} unit={unit} parent={unit.parentId} onClose={close} />
      ) : null}
      {doing?.what === 'section' ? (
        <UnitForm units={units} unit={null} parent={unit.id} onClose={close} />
      ) : null}
      {doing?.what === 'post' ? <PostForm unit={unit} onClose={close} /> : null}
      {doing?.what === 'appoint' && post !== undefined ? (
        <AppointForm post={post} unit={unit} today={on} onClose={close} />
      ) : null}
      {doing?.what === 'end' && post !== undefined && post.holder !== null ? (
        <EndForm post={post} holder={post.holder} today={on} onClose={close} />
      ) : null}
    </div>
  )
}
