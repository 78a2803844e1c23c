import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { Field, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { PersonSelect } from '../../ui/person-select.tsx'
import { useAct } from '../../ui/use-act.ts'
import { accountsQuery, peopleQuery } from './accounts-queries.ts'
import { OneTimePassword } from './one-time-password.tsx'

/** An account for somebody who is on the books; it waits for the security administrator. */
export function CreateAccount({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('identity')
  const people = useQuery(peopleQuery)
  const [values, setValues] = useState({ personId: '', login: '' })
  const [password, setPassword] = useState<string | null>(null)
  const act = useAct({
    namespace: 'identity',
    act: () => ask(api.POST('/api/accounts', { body: values })),
    refresh: [accountsQuery.queryKey, peopleQuery.queryKey],
    onDone: ({ initialPassword }) => setPassword(initialPassword),
  })
  const name = people.data?.rows.find(({ id }) => id === values.personId)?.name ?? ''
  if (password !== null) {
    return (
      <OneTimePassword
        name={name}
        login={values.login.trim().toLowerCase()}
        password={password}
        next={t('oneTime.waits')}
        onClose={onClose}
      />
    )
  }
  const options = (people.data?.rows ?? []).map((person) => ({
    id: person.id,
    name: person.name,
    unit: person.posts[0]?.unit,
    post: person.posts[0]?.title,
    refusal: person.hasAccount ? t('accounts.hasAccount') : undefined,
  }))
  return (
    <FormPanel
      title={t('accounts.create')}
      submit={t('accounts.createSubmit')}
      act={act}
      onSubmit={() => act.run(undefined)}
      onClose={onClose}
    >
      <Field label={t('accounts.person')} error={act.fields.personId} hint={t('accounts.personHint')}>
        {(control) => (
          <PersonSelect
            {...control}
            people={options}
            loading={people.isPending}
            value={values.personId}
            onChange={(personId) => setValues({ ...values, personId: personId ?? '' })}
          />
        )}
      </Field>
      <Field label={t('login')} error={act.fields.login} hint={t('loginHint')}>
        {(control) => (
          <TextInput
            {...control}
            value={values.login}
            onChange={(event) => setValues({ ...values, login: event.target.value })}
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
    </FormPanel>
  )
}
