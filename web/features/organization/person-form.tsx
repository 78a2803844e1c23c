import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { Field, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useAct } from '../../ui/use-act.ts'
import type { PersonRow } from './people-rows.ts'
import { organizationKey, peopleKey, responsibilityKey } from './queries.ts'

type Props = { readonly person: PersonRow | null; readonly onClose: () => void }

/** Name and number of a person; an empty number leaves the one there is. */
export function PersonForm({ person, onClose }: Props) {
  const { t } = useTranslation('organization')
  const client = useQueryClient()
  const [values, setValues] = useState({ name: person?.name ?? '', phone: '' })
  const act = useAct({
    namespace: 'organization',
    act: () =>
      person === null
        ? ask(api.POST('/api/people', { body: values }))
        : ask(
            api.PUT('/api/people/{id}', {
              params: { path: { id: person.id } },
              body: {
                version: person.version,
                name: values.name,
                phone: values.phone === '' ? null : values.phone,
              },
            }),
          ),
    refresh: [peopleKey, organizationKey, responsibilityKey],
    done: t(person === null ? 'people.added' : 'people.edited', { name: values.name }),
    onDone: onClose,
  })
  return (
    <FormPanel
      title={t(person === null ? 'people.add' : 'people.edit')}
      submit={t(person === null ? 'people.submitNew' : 'people.submitEdit')}
      act={act}
      onSubmit={() => act.run(undefined)}
      onClose={onClose}
      onConflict={() => void client.invalidateQueries({ queryKey: peopleKey })}
    >
      <Field label={t('people.name')} error={act.fields.name}>
        {(control) => (
          <TextInput
            {...control}
            value={values.name}
            onChange={(event) => setValues({ ...values, name: event.target.value })}
            autoFocus
          />
        )}
      </Field>
      <Field
        label={t('people.phone')}
        optional
        error={act.fields.phone}
        hint={
          person === null || person.phone === ''
            ? t('people.phoneHint')
            : t('people.phoneKept', { phone: person.phone })
        }
      >
        {(control) => (
          <TextInput
            {...control}
            value={values.phone}
            onChange={(event) => setValues({ ...values, phone: event.target.value })}
            inputMode="tel"
          />
        )}
      </Field>
    </FormPanel>
  )
}
