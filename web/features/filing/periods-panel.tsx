import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilingPeriodView } from '../../../contract/filing.ts'
import { periodName, periodNamed } from '../../../domain/filing/period.ts'
import { api, ask } from '../../lib/api.ts'
import { addDays } from '../../lib/dates.ts'
import { Act } from '../../ui/action-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { confirm } from '../../ui/confirm.tsx'
import { DateInput } from '../../ui/date-input.tsx'
import { Day } from '../../ui/day.tsx'
import { Field } from '../../ui/field.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Select } from '../../ui/select.tsx'
import { useAct } from '../../ui/use-act.ts'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { filingKeys } from './calls.ts'
import { usePeriodTitle } from './use-words.ts'

type Props = {
  readonly periods: readonly FilingPeriodView[]
  readonly today: string
  readonly onClose: () => void
}

/** Periods and their windows: plan one, move its days, open it before its day, close it for good. */
export function PeriodsPanel({ periods, today, onClose }: Props) {
  const { t } = useTranslation('filing')
  return (
    <Panel open title={t('period.manage')} width={640} onClose={onClose}>
      {periods.length === 0 ? null : (
        <ul className="period-rows">
          {periods.map((period) => (
            <PeriodRow key={period.id} period={period} />
          ))}
        </ul>
      )}
      <NewPeriod taken={periods.map(({ code }) => code)} today={today} />
    </Panel>
  )
}

function PeriodRow({ period }: { readonly period: FilingPeriodView }) {
  const { t } = useTranslation('filing')
  const title = usePeriodTitle()
  const words = useErrorWords('filing')
  const [moving, setMoving] = useState(false)
  const [window, setWindow] = useState({ opensOn: period.opensOn, closesOn: period.closesOn })
  const path = { params: { path: { id: period.id } } }
  const { version } = period
  const edit = useAct({
    act: () => ask(api.PUT('/api/filing/periods/{id}', { ...path, body: { version, ...window } })),
    refresh: filingKeys,
    namespace: 'filing',
    onDone: () => setMoving(false),
  })
  const opening = useAct({
    act: () => ask(api.POST('/api/filing/periods/{id}/open', { ...path, body: { version } })),
    refresh: filingKeys,
    namespace: 'filing',
    done: t('period.opened', { name: title(period) }),
  })
  const closing = useAct({
    act: () => ask(api.POST('/api/filing/periods/{id}/close', { ...path, body: { version } })),
    refresh: filingKeys,
    namespace: 'filing',
    done: t('period.closedNow', { name: title(period) }),
  })
  const run = async (command: 'open' | 'close') => {
    const sure = await confirm({
      title: t(`period.${command}Title`, { name: title(period) }),
      body: t(`period.${command}Body`),
      yes: t(`period.do-${command}`),
      danger: command === 'close',
    })
    if (!sure) return
    if (command === 'open') opening.run()
    else closing.run()
  }
  const acts = period.actions.filter(({ refusal }) => refusal?.reason !== 'not-in-this-state')
  return (
    <li>
      <div className="period-row">
        <span>
          <b>{title(period)}</b> <span className="muted">{t(`period.${period.state}`)}</span>
          <small className="block">
            <Day date={period.opensOn} /> {t('period.to')} <Day date={period.closesOn} />
          </small>
        </span>
        <span className="acts">
          {acts.map(({ command, refusal }) => (
            <Act
              key={command}
              small
              action={{
                key: command,
                label: t(`period.do-${command}`),
                busy: command === 'open' ? opening.busy : command === 'close' ? closing.busy : false,
                onClick: () => (command === 'edit' ? setMoving(!moving) : void run(command)),
                ...(refusal === null ? {} : { refusal: words.refusal(refusal.reason, refusal.facts) }),
              }}
            />
          ))}
        </span>
      </div>
      <Refusal error={edit.error ?? opening.error ?? closing.error} />
      {moving ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            edit.run()
          }}
        >
          <WindowFields window={window} faults={edit.fields} onChange={setWindow} />
          <Button small primary type="submit" busy={edit.busy}>
            {t('period.save')}
          </Button>
        </form>
      ) : null}
    </li>
  )
}

type Window = { readonly opensOn: string; readonly closesOn: string }

type WindowProps = {
  readonly window: Window
  readonly faults: Readonly<Record<string, string>>
  readonly onChange: (window: Window) => void
}

function WindowFields({ window, faults, onChange }: WindowProps) {
  const { t } = useTranslation('filing')
  return (
    <div className="fields">
      <Field label={t('period.opensOn')} error={faults.opensOn}>
        {(control) => (
          <DateInput
            {...control}
            value={window.opensOn}
            onChange={(opensOn) => onChange({ ...window, opensOn: opensOn ?? '' })}
          />
        )}
      </Field>
      <Field label={t('period.closesOn')} error={faults.closesOn}>
        {(control) => (
          <DateInput
            {...control}
            value={window.closesOn}
            onChange={(closesOn) => onChange({ ...window, closesOn: closesOn ?? '' })}
          />
        )}
      </Field>
    </div>
  )
}

type NewProps = { readonly taken: readonly string[]; readonly today: string }

function NewPeriod({ taken, today }: NewProps) {
  const { t } = useTranslation('filing')
  const title = usePeriodTitle()
  const codes = periodsAround(today).filter((code) => !taken.includes(code))
  const [code, setCode] = useState<string | null>(null)
  const [window, setWindow] = useState<Window>({ opensOn: '', closesOn: '' })
  const making = useAct({
    act: (chosen: string) => ask(api.POST('/api/filing/periods', { body: { code: chosen, ...window } })),
    refresh: filingKeys,
    namespace: 'filing',
    done: t('period.made'),
    onDone: () => setCode(null),
  })
  const choose = (chosen: string | null) => {
    setCode(chosen)
    making.reset()
    const period = periodNamed(chosen ?? '')
    if (period === null) return
    setWindow(usualWindow(period, today))
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (code !== null) making.run(code)
      }}
    >
      <Refusal error={making.error} />
      <Field label={t('period.new')} error={making.fields.code}>
        {(control) => (
          <Select
            {...control}
            options={codes.map((one) => ({ value: one, label: title({ code: one, name: periodName(one) }) }))}
            placeholder={t('period.choose')}
            value={code}
            clearable
            onChange={choose}
          />
        )}
      </Field>
      {code === null ? null : (
        <>
          <WindowFields window={window} faults={making.fields} onChange={setWindow} />
          <Button primary type="submit" busy={making.busy}>
            {t('period.make')}
          </Button>
        </>
      )}
    </form>
  )
}

/** Quarters of the last, this and the next year, then the years and the months of this one. */
function periodsAround(today: string): readonly string[] {
  const year = Number(today.slice(0, 4))
  const years = [year - 1, year, year + 1]
  return [
    ...years.flatMap((one) => [1, 2, 3, 4].map((quarter) => `${one}-Q${quarter}`)),
    ...years.map(String),
    ...Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  ]
}

/** From ten days before the end of the period to fifteen after it; where that is over, from today on. */
function usualWindow({ to }: { readonly to: string }, today: string): Window {
  const closesOn = addDays(to, 15)
  return closesOn < today
    ? { opensOn: today, closesOn: addDays(today, 15) }
    : { opensOn: addDays(to, -9), closesOn }
}
