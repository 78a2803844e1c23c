import { useTranslation } from 'react-i18next'
import { type Option, Select, SelectMany, type SelectManyProps, type SelectProps } from './select.tsx'

export type UnitOption = {
  readonly id: string
  readonly name: string
  /** The unit a section belongs to. */
  readonly parentId?: string | null | undefined
  readonly shortName?: string | undefined
  readonly pinyin?: string | undefined
  readonly refusal?: string | undefined
}

type Units = { readonly units: readonly UnitOption[] }

/** A unit or section, sections below their unit; found by name, short name or pinyin. */
export function UnitSelect({ units, ...rest }: Omit<SelectProps, 'options'> & Units) {
  const { t } = useTranslation('common')
  return <Select placeholder={t('select.unit')} {...rest} options={unitOptions(units)} />
}

export function UnitsSelect({ units, ...rest }: Omit<SelectManyProps, 'options'> & Units) {
  const { t } = useTranslation('common')
  return <SelectMany placeholder={t('select.units')} {...rest} options={unitOptions(units)} />
}

function unitOptions(units: readonly UnitOption[]): readonly Option[] {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const option = (unit: UnitOption, depth: number): Option => ({
    value: unit.id,
    label: unit.name,
    note: depth === 0 ? undefined : known.get(unit.parentId ?? '')?.name,
    find: [unit.shortName, unit.pinyin].filter(Boolean).join(' '),
    refusal: unit.refusal,
    depth,
  })
  const below = (parentId: string | null, depth: number): Option[] =>
    units
      .filter((unit) => (known.has(unit.parentId ?? '') ? unit.parentId === parentId : parentId === null))
      .flatMap((unit) => [option(unit, depth), ...below(unit.id, depth + 1)])
  return below(null, 0)
}
