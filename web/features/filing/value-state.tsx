import { useTranslation } from 'react-i18next'
import type { FilingField } from '../../../contract/filing.ts'
import { Light, type LightName } from '../../ui/light.tsx'

const lights: Readonly<Record<FilingField['state'], LightName>> = {
  empty: 'grey',
  filled: 'green',
  accepted: 'done',
  returned: 'amber',
  unlocked: 'amber',
}

type Props = { readonly field: FilingField; readonly unsent: boolean; readonly busy: boolean }

/** Shape and word; while something is on its way, that. */
export function ValueState({ field, unsent, busy }: Props) {
  const { t } = useTranslation('filing')
  if (busy)
    return (
      <span className="muted" role="status">
        {t('form.saving')}
      </span>
    )
  if (unsent) return <span className="flag">{t('form.unsent')}</span>
  const error = field.findings.some(({ severity }) => severity === 'error')
  return (
    <Light
      light={error ? 'red' : lights[field.state]}
      word={error ? t('valueState.error') : t(`valueState.${field.state}`)}
    />
  )
}
