import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Day } from '../../ui/day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { dueQuery } from '../../lib/calendar.ts'
import { daysOf, type TaskForm, unitOf } from './form-values.ts'
import type { Choices } from './small-fields.tsx'
import { useWorkday } from '../../ui/use-workday.ts'

type Props = { readonly form: TaskForm; readonly choices: Choices }

/** What will happen once it is dispatched: who gets how many tasks, due when. */
export function DispatchPreview({ form, choices }: Props) {
  const { t } = useTranslation('task')
  const nameOf = (id: string) => choices.units.find((unit) => unit.id === id)?.shortName ?? ''
  const leads = form.leadUnitIds.map(nameOf)
  const assisting = form.assistingUnitIds.map(nameOf)
  const tasks =
    leads.length === 0 ? (
      <span className="muted">{t('preview.noLead')}</span>
    ) : (
      <>
        <b>{t('preview.count', { count: leads.length })}</b>
        {t('preview.leads', { units: leads.join(t('fact.and')) })}
      </>
    )
  return (
    <Sheet title={t('preview.title')} className="preview">
      <div aria-live="polite">
        <Facts
          facts={[
            { label: t('preview.tasks'), value: tasks, wide: true },
            { label: t('fact.assisting'), value: assisting.join(t('fact.and')), wide: true },
            {
              label: t('preview.due'),
              value: form.deadline === 'on' ? <OnDay form={form} /> : <WithinDays form={form} />,
              wide: true,
            },
          ]}
        />
      </div>
      <p className="sheet-body note">{t('preview.after')}</p>
    </Sheet>
  )
}

/** The day that a number of days leads to, as the server's calendar counts it. */
function WithinDays({ form }: { form: TaskForm }) {
  const { t } = useTranslation('task')
  const n = daysOf(form)
  const { data, isError } = useQuery({ ...dueQuery(n ?? 1, unitOf(form)), enabled: n !== null })
  if (n === null) return <span className="muted">{t('preview.noDays')}</span>
  if (isError) return <span className="muted">{t('preview.noCalendar')}</span>
  if (data === undefined) return null
  return (
    <>
      <b>
        <Day date={data.dueOn} />
      </b>
      {t('preview.workdays', { count: data.workdays })}
      {data.provisional ? <small className="block">{t('record.provisional')}</small> : null}
    </>
  )
}

function OnDay({ form }: { form: TaskForm }) {
  const { t } = useTranslation('task')
  const isWorkday = useWorkday(form.day === '' ? [] : [Number(form.day.slice(0, 4))])
  if (form.day === '') return <span className="muted">{t('preview.noDay')}</span>
  return (
    <>
      <b>
        <Day date={form.day} />
      </b>
      {isWorkday(form.day) ? null : <small className="block">{t('preview.restDay')}</small>}
    </>
  )
}
