import AntSelect from 'antd/es/select'
import { useTranslation } from 'react-i18next'
import type { Option, SelectManyProps } from './select-props.ts'
import './picker.css'

type Props = SelectManyProps & {
  readonly many: boolean
  readonly clearable: boolean
  readonly onSearch?: ((typed: string) => void) | undefined
}

/** Search finds label, note and the spellings in `find`. */
export function SelectBody({
  options,
  values,
  onChange,
  many,
  clearable,
  placeholder,
  loading,
  disabled,
  onSearch,
  ...control
}: Props) {
  const { t } = useTranslation('common')
  const invalid = control['aria-invalid'] === true
  return (
    <AntSelect<string[], Option>
      {...control}
      className="select"
      {...(many ? { mode: 'multiple' } : {})}
      value={[...values]}
      onChange={(next: string | readonly string[] | undefined) =>
        onChange(typeof next === 'string' ? [next] : (next ?? []))
      }
      options={options.map((option) => ({ ...option, disabled: option.refusal !== undefined }))}
      showSearch={{
        filterOption: (typed, option) => option !== undefined && finds(option, typed),
        ...(onSearch === undefined ? {} : { onSearch }),
      }}
      optionRender={({ data }) => (
        <span style={{ paddingLeft: `${(data.depth ?? 0) * 0.16}rem` }}>
          {data.label}
          <small className="select-note">{data.refusal ?? data.note}</small>
        </span>
      )}
      status={invalid ? 'error' : ''}
      allowClear={clearable}
      placeholder={placeholder ?? t('select.placeholder')}
      notFoundContent={t('select.nothing')}
      loading={loading === true}
      disabled={disabled === true}
    />
  )
}

export function finds(option: Option, typed: string): boolean {
  const wanted = typed.trim().toLowerCase()
  return [option.label, option.note, option.find].some(
    (text) => text?.toLowerCase().includes(wanted) === true,
  )
}
