import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { confirm } from '../../../ui/confirm.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Faults } from '../../../ui/faults.tsx'
import { Field } from '../../../ui/field.tsx'
import { notify } from '../../../ui/notify.tsx'
import { useAct } from '../../../ui/use-act.ts'
import { scoringKey } from '../calls.ts'
import { type Checked, loadMethodology } from './calls.ts'

/** From which day it counts, and then for good: a version that is loaded is never changed. */
export function LoadForm({ checked }: { readonly checked: Checked }) {
  const { t } = useTranslation('methodology')
  const navigate = useNavigate()
  const { file, found, start, against } = checked
  const [day, setDay] = useState<string | null>(start.usual)
  const [asked, setAsked] = useState(false)
  const version = found?.version ?? ''
  const loading = useAct({
    act: () => loadMethodology({ file, effectiveFrom: against === null ? null : day }),
    refresh: [scoringKey],
    namespace: 'methodology',
    onDone: ({ faults, unchanged }) => {
      if (faults.length > 0) return
      notify(unchanged ? t('load.unchanged') : t('load.done', { version }))
      void navigate({ to: '/indicators/methodology', search: { show: 'versions' } })
    },
  })
  const choose = (next: string | null) => {
    setDay(next)
    loading.reset()
  }
  const load = async () => {
    setAsked(true)
    if (day === null) return
    const yes = await confirm({
      title: t('load.confirm', { version }),
      body:
        against === null
          ? t('load.confirmFirst')
          : t('load.confirmBody', { day: formatDate(day), version: against.version }),
      yes: t('load.yes'),
    })
    if (yes) loading.run()
  }
  return (
    <div className="release-form">
      {loading.error === null ? null : (
        <p className="field-error" role="alert">
          {loading.error}
        </p>
      )}
      <Faults faults={loading.data?.faults ?? []} />
      {against === null ? null : (
        <Field
          label={t('load.from')}
          hint={t('load.fromHow')}
          error={
            loading.fields['effectiveFrom'] ?? (asked && day === null ? t('load.dayMissing') : undefined)
          }
        >
          {(control) => <DateInput {...control} value={day} onChange={choose} />}
        </Field>
      )}
      <div className="acts">
        <Button primary busy={loading.busy} onClick={() => void load()}>
          {t('load.yes')}
        </Button>
        <Button
          onClick={() => void navigate({ to: '/indicators/methodology', search: { show: 'versions' } })}
        >
          {t('files.close')}
        </Button>
      </div>
    </div>
  )
}
