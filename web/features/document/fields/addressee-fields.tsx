import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Addressee, ALL_MEMBERS } from '../../../../domain/document/content.ts'
import { formOf } from '../../../../domain/document/kinds.ts'
import { Field, TextInput } from '../../../ui/field.tsx'
import { SelectMany } from '../../../ui/select.tsx'
import { Findings } from '../findings.tsx'
import type { ContentProps } from './content-props.ts'

type Props = ContentProps & { readonly list: 'addressees' | 'copies' }

/** To whom it goes, or a copy: units here read it once it is issued; others are just printed. */
export function AddresseeFields({ list, kind, content, options, noticed, onChange }: Props) {
  const { t } = useTranslation('document')
  const form = formOf[kind]
  const chosen = content[list]
  const outside = chosen.filter(({ to }) => to === null).map(({ name }) => name)
  const [typed, setTyped] = useState(outside.join('、'))
  const within = chosen.filter(({ to }) => to !== null)
  const put = (next: readonly Addressee[]) =>
    onChange(list === 'copies' ? { copies: next } : { addressees: next })
  const named = (id: string): Addressee => ({
    name:
      id === ALL_MEMBERS
        ? t('field.allMembers')
        : (within.find(({ to }) => to === id)?.name ??
          options.units.find((unit) => unit.id === id)?.name ??
          ''),
    to: id,
  })
  const others = (text: string): readonly Addressee[] =>
    text
      .split(/[、，,；;\n]/u)
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ name, to: null }))
  return (
    <fieldset className="field dc-to">
      <legend>
        {list === 'copies' ? t('field.copies') : t(`to.${form}`)}
        {list === 'copies' || form === 'minutes' || form === 'brief' ? <em>{t('field.optional')}</em> : null}
      </legend>
      <Field label={t('field.units')}>
        {(control) => (
          <SelectMany
            {...control}
            placeholder={t('field.unitsPlaceholder')}
            options={[
              { value: ALL_MEMBERS, label: t('field.allMembers') },
              ...options.units.map(({ id, name, shortName }) => ({
                value: id,
                label: name,
                find: shortName,
              })),
            ]}
            values={within.flatMap(({ to }) => (to === null ? [] : [to]))}
            onChange={(ids) => put([...ids.map(named), ...others(typed)])}
          />
        )}
      </Field>
      <Field label={t('field.outside')} optional hint={t('field.outsideHint')}>
        {(control) => (
          <TextInput
            {...control}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              put([...within, ...others(event.target.value)])
            }}
          />
        )}
      </Field>
      <Findings noticed={noticed} at={list} below />
    </fieldset>
  )
}
