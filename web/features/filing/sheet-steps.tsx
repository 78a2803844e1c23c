import { useTranslation } from 'react-i18next'
import { ImportSteps } from '../../ui/import-parts.tsx'

const steps = ['upload', 'check', 'taken'] as const

/** Sent, looked at, taken over. */
export function SheetSteps({ at }: { readonly at: number }) {
  const { t } = useTranslation('filing')
  return (
    <ImportSteps
      label={t('sheet.steps')}
      steps={steps.map((key) => ({ key, label: t(`sheet.step-${key}`) }))}
      at={at}
    />
  )
}
