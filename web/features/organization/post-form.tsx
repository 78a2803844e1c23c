import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fittingPosts, singlePosts } from '../../../domain/organization/fit.ts'
import { postKinds } from '../../../domain/organization/posts.ts'
import { api, ask } from '../../lib/api.ts'
import { Field, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { Select } from '../../ui/select.tsx'
import { useAct } from '../../ui/use-act.ts'
import { organizationKey } from './queries.ts'
import type { UnitNode } from './units.ts'

/** A post that fits the unit; of some there is only one. */
export function PostForm({ unit, onClose }: { readonly unit: UnitNode; readonly onClose: () => void }) {
  const { t } = useTranslation('organization')
  const fitting: readonly string[] = fittingPosts[unit.kind]
  const [values, setValues] = useState({ kind: '', title: '' })
  const kind = postKinds.find((one) => one === values.kind)
  const act = useAct({
    namespace: 'organization',
    act: async () => {
      const body = { unitId: unit.id, kind: kind ?? 'officer', title: values.title }
      return ask(api.POST('/api/organization/posts', { body }))
    },
    refresh: [organizationKey],
    done: t('posts.added', { title: values.title }),
    onDone: onClose,
  })
  const [missing, setMissing] = useState(false)
  const options = postKinds
    .filter((one) => fitting.includes(one))
    .map((one) => ({
      value: one,
      label: t(`postKind.${one}`),
      refusal:
        singlePosts.includes(one) && unit.posts.some((post) => post.kind === one)
          ? t('posts.onlyOne')
          : undefined,
    }))
  return (
    <FormPanel
      title={t('posts.addTo', { unit: unit.shortName })}
      submit={t('posts.submit')}
      act={act}
      onSubmit={() => {
        setMissing(kind === undefined)
        if (kind !== undefined) act.run(undefined)
      }}
      onClose={onClose}
    >
      <Field label={t('posts.kind')} error={missing ? t('posts.chooseKind') : act.fields.kind}>
        {(control) => (
          <Select
            {...control}
            options={options}
            value={values.kind}
            onChange={(next) => {
              setMissing(false)
              const title = values.title === '' && next !== null ? t(`postTitle.${next}`) : values.title
              setValues({ kind: next ?? '', title })
            }}
          />
        )}
      </Field>
      <Field label={t('posts.title')} error={act.fields.title} hint={t('posts.titleHint')}>
        {(control) => (
          <TextInput
            {...control}
            value={values.title}
            onChange={(event) => setValues({ ...values, title: event.target.value })}
          />
        )}
      </Field>
    </FormPanel>
  )
}
