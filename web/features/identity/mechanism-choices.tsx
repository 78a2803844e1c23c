import { useTranslation } from 'react-i18next'
import { Choice, FieldError } from '../../ui/field.tsx'
import { Empty } from '../../ui/states.tsx'

export type MechanismChoice = {
  readonly folder: string
  readonly title: string
  readonly region: string
  readonly units: number
  readonly indicators: number
  readonly subIndicators: number
  readonly faults: number
}

type Props = {
  readonly mechanisms: readonly MechanismChoice[]
  readonly value: string
  readonly onChange: (folder: string) => void
  readonly error: string | undefined
}

/** Each mechanism of the installation with what its check counted; one with faults cannot be chosen. */
export function MechanismChoices({ mechanisms, value, onChange, error }: Props) {
  const { t } = useTranslation('identity')
  if (mechanisms.length === 0)
    return <Empty title={t('firstRun.noMechanism')}>{t('firstRun.noMechanismWhy')}</Empty>
  return (
    <fieldset className="mechanisms">
      <legend className="visually-hidden">{t('firstRun.mechanismTitle')}</legend>
      <FieldError error={error} />
      {mechanisms.map((mechanism) => {
        const { folder, title, faults } = mechanism
        return (
          <Choice
            key={folder}
            type="radio"
            name="mechanism"
            label={title}
            checked={value === folder}
            disabled={faults > 0}
            onChange={() => onChange(folder)}
            note={
              faults > 0
                ? t('firstRun.faulty', { folder, count: faults })
                : t('firstRun.sound', { ...mechanism })
            }
          />
        )
      })}
    </fieldset>
  )
}
