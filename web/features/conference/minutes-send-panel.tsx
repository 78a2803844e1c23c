import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MinutesRecord } from '../../../contract/conference-minutes.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Field } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useWorkday } from '../../ui/use-workday.ts'
import { sendMinutes } from './minutes-calls.ts'
import { useMinutesAct } from './use-minutes-act.ts'

type Props = { readonly id: string; readonly record: MinutesRecord; readonly onClose: () => void }

/** To everybody who attended, for confirmation by a day. */
export function MinutesSendPanel({ id, record, onClose }: Props) {
  const { t } = useTranslation('minutes')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const year = Number(record.today.slice(0, 4))
  const isWorkday = useWorkday([year, year + 1])
  const act = useMinutesAct(id, {
    act: () => sendMinutes(id, record.version, dueOn),
    done: t('panel.sendDone'),
    onDone: onClose,
  })
  return (
    <FormPanel
      title={t('act.send')}
      submit={t('act.send')}
      act={act}
      onSubmit={() => act.run()}
      onClose={onClose}
    >
      <p className="panel-lead">{t('panel.sendLead', { count: record.attendance.present.length })}</p>
      <Field label={t('panel.dueOn')} optional hint={t('panel.dueOnHint')} error={act.fields.dueOn}>
        {(control) => (
          <DateInput
            {...control}
            value={dueOn}
            min={record.today}
            isWorkday={isWorkday}
            onChange={setDueOn}
          />
        )}
      </Field>
    </FormPanel>
  )
}
