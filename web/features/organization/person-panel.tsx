import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FoldedHistory } from '../../ui/record-history.tsx'
import type { PersonRow } from './people-rows.ts'
import { PersonForm } from './person-form.tsx'
import { Phone } from './phone.tsx'
import './organization.css'

type Props = { readonly person: PersonRow; readonly editable: boolean; readonly onClose: () => void }

/** One person: number, and every post held, from when to when. */
export function PersonPanel({ person, editable, onClose }: Props) {
  const { t } = useTranslation('organization')
  const [editing, setEditing] = useState(false)
  if (editing) return <PersonForm person={person} onClose={onClose} />
  return (
    <Panel
      open
      title={person.name}
      onClose={onClose}
      actions={
        <>
          {editable ? <Button onClick={() => setEditing(true)}>{t('people.edit')}</Button> : null}
          <Button onClick={onClose}>{t('common:actions.close')}</Button>
        </>
      }
    >
      <p>
        <span className="muted">{t('people.phone')}</span> <Phone person={person} revealable={editable} />
      </p>
      <h3 className="tenures-head">{t('people.tenures')}</h3>
      {person.posts.length === 0 ? <p className="muted">{t('people.noTenures')}</p> : null}
      <ul className="tenures">
        {person.posts.map((post) => (
          <li key={`${post.unit}${post.title}${post.startsOn}`}>
            <span>
              {post.unit} {post.title}
            </span>
            <span className="muted">
              {post.startsOn} {t('posts.until')} {post.endsOn ?? t('posts.open')}
            </span>
          </li>
        ))}
      </ul>
      <FoldedHistory of="person" id={person.id} label={t('changes')} />
    </Panel>
  )
}
