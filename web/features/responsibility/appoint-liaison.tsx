import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { useRight, useSession } from '../../lib/session.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Field } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { PersonSelect } from '../../ui/person-select.tsx'
import { UnitSelect } from '../../ui/unit-select.tsx'
import { useAct } from '../../ui/use-act.ts'
import { sitsIn } from './posts.ts'
import { organizationQuery, peopleQuery, responsibilityKey } from './queries.ts'

type Props = {
  readonly units: readonly { readonly id: string; readonly name: string; readonly shortName: string }[]
  readonly unit: string | null
  readonly onClose: () => void
}

/** A unit's liaison from a day on. Whoever was it before ends the day before and stays on record. */
export function AppointLiaison({ units, unit, onClose }: Props) {
  const { t } = useTranslation('responsibility')
  const session = useSession()
  const office = useRight('organization.edit')
  const organization = useQuery(organizationQuery)
  const people = useQuery(peopleQuery)
  const nodes = organization.data?.units ?? []
  const own = units.filter(({ id }) => office || sitsIn(nodes, [id], session?.account?.name ?? ''))
  const [values, setValues] = useState({ unitId: unit, personId: '', startsOn: session?.today ?? '' })
  const unitId = values.unitId ?? (own.length === 1 ? (own[0]?.id ?? '') : '')
  const present = nodes.find(({ id }) => id === unitId)?.posts.find(({ kind }) => kind === 'liaison')?.holder
  const act = useAct({
    namespace: 'responsibility',
    act: () => ask(api.POST('/api/responsibility/liaisons', { body: { ...values, unitId } })),
    refresh: [responsibilityKey, organizationQuery.queryKey, peopleQuery.queryKey],
    done: t('liaison.done'),
    onDone: onClose,
  })
  return (
    <FormPanel
      title={t('liaison.title')}
      submit={t('liaison.submit')}
      act={act}
      onSubmit={() => act.run(undefined)}
      onClose={onClose}
    >
      <Field
        label={t('liaison.unit')}
        error={act.fields.unitId}
        hint={present ? t('liaison.present', { name: present.name, from: present.startsOn }) : undefined}
      >
        {(control) => (
          <UnitSelect
            {...control}
            units={own}
            loading={organization.isPending}
            value={unitId}
            onChange={(next) => setValues({ ...values, unitId: next })}
          />
        )}
      </Field>
      <Field label={t('liaison.person')} error={act.fields.personId} hint={t('liaison.personHint')}>
        {(control) => (
          <PersonSelect
            {...control}
            people={(people.data?.rows ?? []).map(({ id, name, posts }) => ({
              id,
              name,
              unit: posts[0]?.unit,
              post: posts[0]?.title,
            }))}
            loading={people.isPending}
            value={values.personId}
            onChange={(personId) => setValues({ ...values, personId: personId ?? '' })}
          />
        )}
      </Field>
      <Field label={t('liaison.startsOn')} error={act.fields.startsOn} hint={t('liaison.startsOnHint')}>
        {(control) => (
          <DateInput
            {...control}
            value={values.startsOn}
            onChange={(day) => setValues({ ...values, startsOn: day ?? '' })}
          />
        )}
      </Field>
    </FormPanel>
  )
}
