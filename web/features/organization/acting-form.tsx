import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { addDays } from '../../lib/dates.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { PersonSelect } from '../../ui/person-select.tsx'
import { Select } from '../../ui/select.tsx'
import { useAct } from '../../ui/use-act.ts'
import { actingKey } from './acting-queries.ts'
import { organizationKey, peopleQuery, treeQuery } from './queries.ts'
import { presentPosts } from './people-rows.ts'
import { wayTo } from './units.ts'

type Props = { readonly today: string; readonly longestDays: number; readonly onClose: () => void }

/** Which post, who does its work, from when to when, by which paper. */
export function ActingForm({ today, longestDays, onClose }: Props) {
  const { t } = useTranslation('organization')
  const units = useQuery(treeQuery(undefined)).data?.units ?? []
  const people = useQuery(peopleQuery)
  const [values, setValues] = useState({
    postId: '',
    personId: '',
    startsOn: today,
    endsOn: '',
    authority: '',
  })
  const act = useAct({
    namespace: 'organization',
    act: () => ask(api.POST('/api/organization/acting', { body: values })),
    refresh: [actingKey, organizationKey],
    done: t('acting.recorded'),
    onDone: onClose,
  })
  const posts = units.flatMap((unit) => {
    const place = wayTo(units, unit.id)
      .map(({ shortName }) => shortName)
      .join(' ')
    return unit.posts.map((post) => ({
      value: post.id,
      label: `${place} ${post.title}`,
      note: post.holder?.name ?? t('posts.vacant'),
    }))
  })
  return (
    <FormPanel
      title={t('acting.add')}
      submit={t('acting.submit')}
      act={act}
      onSubmit={() => act.run(undefined)}
      onClose={onClose}
    >
      <p className="form-lead">{t('acting.means')}</p>
      <Field label={t('acting.post')} error={act.fields.postId}>
        {(control) => (
          <Select
            {...control}
            options={posts}
            placeholder={t('acting.choosePost')}
            value={values.postId}
            onChange={(postId) => setValues({ ...values, postId: postId ?? '' })}
          />
        )}
      </Field>
      <Field label={t('acting.person')} error={act.fields.personId} hint={t('acting.personHint')}>
        {(control) => (
          <PersonSelect
            {...control}
            people={(people.data?.rows ?? []).map((person) => {
              const held = presentPosts(person, today)
              return {
                id: person.id,
                name: person.name,
                unit: held[0]?.unit,
                post: held[0]?.title,
                refusal: person.hasAccount
                  ? held.length === 0
                    ? t('errors.holds-no-post')
                    : undefined
                  : t('errors.no-account'),
              }
            })}
            loading={people.isPending}
            value={values.personId}
            onChange={(personId) => setValues({ ...values, personId: personId ?? '' })}
          />
        )}
      </Field>
      <div className="fields">
        <Field label={t('acting.from')} error={act.fields.startsOn}>
          {(control) => (
            <DateInput
              {...control}
              value={values.startsOn}
              min={today}
              onChange={(day) => setValues({ ...values, startsOn: day ?? '' })}
            />
          )}
        </Field>
        <Field
          label={t('acting.to')}
          error={act.fields.endsOn}
          hint={t('acting.toHint', { days: longestDays })}
        >
          {(control) => (
            <DateInput
              {...control}
              value={values.endsOn}
              min={values.startsOn}
              max={values.startsOn === '' ? undefined : addDays(values.startsOn, longestDays - 1)}
              onChange={(day) => setValues({ ...values, endsOn: day ?? '' })}
            />
          )}
        </Field>
      </div>
      <Field label={t('acting.authority')} error={act.fields.authority} hint={t('acting.authorityHint')}>
        {(control) => (
          <TextInput
            {...control}
            value={values.authority}
            onChange={(event) => setValues({ ...values, authority: event.target.value })}
          />
        )}
      </Field>
    </FormPanel>
  )
}
