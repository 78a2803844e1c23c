import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { dueQuery } from '../../lib/calendar.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useSession } from '../../lib/session.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { UnitSelect, UnitsSelect } from '../../ui/unit-select.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { useWorkday } from '../../ui/use-workday.ts'
import { conferenceOptionsQuery } from './conference-calls.ts'
import { acceptRequest } from './request-calls.ts'
import { useRequestAct } from './use-request-act.ts'

type AcceptForm = {
  readonly lead: string
  readonly others: readonly string[]
  readonly dueOn: string
  readonly text: string
}
type Props = { readonly record: RequestRecord; readonly onClose: () => void }

/** The office takes it up: which units are asked, by which day. */
export function RequestAcceptPanel({ record, onClose }: Props) {
  const { t } = useTranslation('conference')
  const today = useSession()?.today ?? ''
  const year = Number(today.slice(0, 4))
  const isWorkday = useWorkday([year, year + 1])
  const options = useQuery(conferenceOptionsQuery).data
  const n = options?.opinionWorkdays
  const usual = useQuery({ ...dueQuery(n ?? 5, 'workday'), enabled: n !== undefined }).data?.dueOn ?? null
  const [lead, ...others] = record.units.map(({ unit }) => unit.id)
  const draft = useDraft<AcceptForm>(`request.accept.${record.id}`, {
    lead: lead ?? '',
    others,
    dueOn: '',
    text: '',
  })
  useUnsavedGuard(draft.dirty, { kept: true })
  const [tried, setTried] = useState(false)
  const form = draft.values
  const act = useRequestAct(record.id, {
    act: () =>
      acceptRequest(record.id, record.version, {
        opinionsDueOn: form.dueOn === '' ? null : form.dueOn,
        unitIds: [form.lead, ...form.others.filter((id) => id !== form.lead)],
        text: form.text,
      }),
    done: t('done.accept'),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const units = options?.units ?? record.units.map(({ unit }) => unit)
  return (
    <FormPanel
      title={t('act.accept')}
      submit={t('act.accept')}
      width={640}
      act={act}
      changes={[{ label: t('column.state'), after: t(`state.${record.state}`) }]}
      onSubmit={() => {
        setTried(true)
        if (form.lead !== '') act.run()
      }}
      onClose={onClose}
    >
      <p className="panel-lead">{t('panel.acceptLead')}</p>
      <Field
        label={t('form.leadUnit')}
        error={tried && form.lead === '' ? t('missing.units') : act.fields.unitIds}
      >
        {(control) => (
          <UnitSelect
            {...control}
            units={units}
            value={form.lead}
            onChange={(id) =>
              draft.change({ lead: id ?? '', others: form.others.filter((one) => one !== id) })
            }
          />
        )}
      </Field>
      <Field label={t('form.units')} optional hint={t('panel.acceptUnits')}>
        {(control) => (
          <UnitsSelect
            {...control}
            units={units.map((unit) =>
              unit.id === form.lead ? { ...unit, refusal: t('conclusion.leadsAlready') } : unit,
            )}
            values={form.others}
            onChange={(others) => draft.change({ others })}
          />
        )}
      </Field>
      <Field
        label={t('panel.acceptDue')}
        hint={t('panel.acceptDueHint', { count: n ?? 0 })}
        error={act.fields.opinionsDueOn}
      >
        {(control) => (
          <DateInput
            {...control}
            value={form.dueOn === '' ? usual : form.dueOn}
            min={today}
            isWorkday={isWorkday}
            onChange={(day) => draft.change({ dueOn: day ?? '' })}
          />
        )}
      </Field>
      <Field label={t('panel.acceptText')} optional error={act.fields.text}>
        {(control) => (
          <TextArea
            {...control}
            className="short"
            value={form.text}
            max={1000}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
    </FormPanel>
  )
}
