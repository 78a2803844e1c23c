import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { Field, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { UnitSelect } from '../../ui/unit-select.tsx'
import { useAct } from '../../ui/use-act.ts'
import { organizationKey, responsibilityKey } from './queries.ts'
import { topOf, type UnitNode, wayTo } from './units.ts'

type Props = {
  readonly units: readonly UnitNode[]
  /** The one that is renamed or moved; null for a new one. */
  readonly unit: UnitNode | null
  readonly parent: string | null
  readonly onClose: () => void
}

/** A new unit or section, or another name and place for one. */
export function UnitForm({ units, unit, parent, onClose }: Props) {
  const { t } = useTranslation('organization')
  const client = useQueryClient()
  const [values, setValues] = useState({
    parentId: parent,
    name: unit?.name ?? '',
    shortName: unit?.shortName ?? '',
  })
  const section = unit === null ? parent !== null : unit.kind === 'section'
  const act = useAct({
    namespace: 'organization',
    act: () =>
      unit === null
        ? ask(api.POST('/api/organization/units', { body: values }))
        : ask(
            api.PUT('/api/organization/units/{id}', {
              params: { path: { id: unit.id } },
              body: { ...values, version: unit.version },
            }),
          ),
    refresh: [organizationKey, responsibilityKey],
    done: t(unit === null ? 'units.added' : 'units.edited', { name: values.name }),
    onDone: onClose,
  })
  const top = parent === null ? '' : topOf(units, unit?.id ?? parent)
  // A section moves within its unit, and never below itself.
  const places = units.filter(
    ({ id }) =>
      topOf(units, id) === top && (unit === null || wayTo(units, id).every((one) => one.id !== unit.id)),
  )
  const title = section
    ? t(unit === null ? 'units.addSection' : 'units.editSection')
    : t(unit === null ? 'units.addUnit' : 'units.editUnit')
  return (
    <FormPanel
      title={title}
      submit={t(unit === null ? 'units.submitNew' : 'units.submitEdit')}
      act={act}
      onSubmit={() => act.run(undefined)}
      onClose={onClose}
      onConflict={() => void client.invalidateQueries({ queryKey: organizationKey })}
    >
      <Field label={t('units.name')} error={act.fields.name}>
        {(control) => (
          <TextInput
            {...control}
            value={values.name}
            onChange={(event) => setValues({ ...values, name: event.target.value })}
            autoFocus
          />
        )}
      </Field>
      <Field label={t('units.shortName')} error={act.fields.shortName} hint={t('units.shortNameHint')}>
        {(control) => (
          <TextInput
            {...control}
            value={values.shortName}
            onChange={(event) => setValues({ ...values, shortName: event.target.value })}
          />
        )}
      </Field>
      {section ? (
        <Field label={t('units.parent')} error={act.fields.parentId} hint={t('units.parentHint')}>
          {(control) => (
            <UnitSelect
              {...control}
              units={places}
              value={values.parentId}
              onChange={(parentId) => setValues({ ...values, parentId })}
            />
          )}
        </Field>
      ) : null}
    </FormPanel>
  )
}
