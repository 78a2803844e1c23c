import { useTranslation } from 'react-i18next'
import { Select, type SelectProps } from './select.tsx'

export type PersonOption = {
  readonly id: string
  readonly name: string
  readonly unit?: string | undefined
  readonly post?: string | undefined
  readonly pinyin?: string | undefined
  readonly refusal?: string | undefined
}

type Props = Omit<SelectProps, 'options'> & { readonly people: readonly PersonOption[] }

/** A person, with unit and post beside the name; found by any of them or by pinyin. */
export function PersonSelect({ people, ...rest }: Props) {
  const { t } = useTranslation('common')
  const options = people.map((person) => ({
    value: person.id,
    label: person.name,
    note: [person.unit, person.post].filter(Boolean).join(' '),
    find: person.pinyin,
    refusal: person.refusal,
  }))
  return <Select placeholder={t('select.person')} {...rest} options={options} />
}
