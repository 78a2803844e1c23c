import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { confirm } from '../../ui/confirm.tsx'
import { notify } from '../../ui/notify.tsx'
import { useAct } from '../../ui/use-act.ts'
import type { PersonRow } from './people-rows.ts'

type Props = { readonly person: PersonRow; readonly revealable: boolean }

/** A masked number. Reading it in full is put on record, and that is said before. */
export function Phone({ person, revealable }: Props) {
  const { t } = useTranslation('organization')
  const [shown, setShown] = useState<string | null>(null)
  const act = useAct({
    namespace: 'organization',
    act: () => ask(api.POST('/api/people/{id}/reveal-phone', { params: { path: { id: person.id } } })),
    onDone: ({ phone }) => {
      setShown(phone)
      notify(t('phone.recorded', { name: person.name }))
    },
  })
  const reveal = async () => {
    const sure = await confirm({
      title: t('phone.ask', { name: person.name }),
      body: t('phone.means'),
      yes: t('phone.show'),
    })
    if (sure) act.run(undefined)
  }
  if (person.phone === '') return <span className="muted">{t('phone.none')}</span>
  if (shown !== null) return <b className="nowrap">{shown}</b>
  return (
    <span className="nowrap">
      {person.phone}
      {revealable ? (
        <button
          type="button"
          className="link reveal"
          aria-label={t('phone.showOf', { name: person.name })}
          onClick={() => void reveal()}
        >
          {t('phone.show')}
        </button>
      ) : null}
      {act.error === null ? null : <span className="field-error">{act.error}</span>}
    </span>
  )
}
