import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Field } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { PersonSelect } from '../../ui/person-select.tsx'
import { useAct } from '../../ui/use-act.ts'
import { organizationKey, peopleKey, peopleQuery, responsibilityKey } from './queries.ts'
import type { PostView, UnitNode } from './units.ts'

type Props = {
  readonly post: PostView
  readonly unit: UnitNode
  readonly today: string
  readonly onClose: () => void
}

/** A person takes a post from a day on, for good or up to another day. */
export function AppointForm({ post, unit, today, onClose }: Props) {
  const { t } = useTranslation('organization')
  const client = useQueryClient()
  const people = useQuery(peopleQuery)
  const [values, setValues] = useState<{ personId: string; startsOn: string; endsOn: string | null }>({
    personId: '',
    startsOn: today,
    endsOn: null,
  })
  const act = useAct({
    namespace: 'organization',
    act: () =>
      ask(
        api.POST('/api/organization/posts/{id}/appoint', {
          params: { path: { id: post.id } },
          body: { ...values, version: post.version },
        }),
      ),
    refresh: [organizationKey, peopleKey, responsibilityKey, ['vacancies'], ['handovers']],
    done: t('posts.appointed', { title: post.title }),
    onDone: onClose,
  })
  return (
    <FormPanel
      title={t('posts.appointTo', { unit: unit.shortName, title: post.title })}
      submit={t('posts.appoint')}
      act={act}
      onSubmit={() => act.run(undefined)}
      onClose={onClose}
      onConflict={() => void client.invalidateQueries({ queryKey: organizationKey })}
    >
      <Field label={t('posts.person')} error={act.fields.personId} hint={t('posts.personHint')}>
        {(control) => (
          <PersonSelect
            {...control}
            people={(people.data?.rows ?? []).map((person) => ({
              id: person.id,
              name: person.name,
              unit: person.posts[0]?.unit,
              post: person.posts[0]?.title,
            }))}
            loading={people.isPending}
            value={values.personId}
            onChange={(personId) => setValues({ ...values, personId: personId ?? '' })}
          />
        )}
      </Field>
      <div className="fields">
        <Field label={t('posts.startsOn')} error={act.fields.startsOn}>
          {(control) => (
            <DateInput
              {...control}
              value={values.startsOn}
              onChange={(day) => setValues({ ...values, startsOn: day ?? '' })}
            />
          )}
        </Field>
        <Field label={t('posts.endsOn')} optional error={act.fields.endsOn} hint={t('posts.endsOnHint')}>
          {(control) => (
            <DateInput
              {...control}
              value={values.endsOn}
              onChange={(day) => setValues({ ...values, endsOn: day })}
            />
          )}
        </Field>
      </div>
    </FormPanel>
  )
}
