import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays } from '../../../lib/dates.ts'
import { newRequestId } from '../../../lib/request-id.ts'
import { useSession } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { notify } from '../../../ui/notify.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Select } from '../../../ui/select.tsx'
import { useAct } from '../../../ui/use-act.ts'
import { scoringKey } from '../calls.ts'
import { useWords } from '../use-words.ts'
import { makeTask, type Move, type TaskOfMove } from './calls.ts'
import { rangeOf } from './reckon.ts'
import type { Choice } from './use-choice.ts'

type Props = {
  readonly moves: readonly Move[]
  readonly choice: Choice
  readonly period: string | undefined
  readonly onClose: () => void
}

/** Moves become tasks of their lead units, the value to reach written into each. */
export function MakeTasks({ moves, choice, period, onClose }: Props) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const client = useQueryClient()
  const today = useSession()?.today ?? ''
  const longest = Math.max(...moves.map((move) => choice.effortOf(move)))
  const [dueOn, setDueOn] = useState<string | null>(today === '' ? null : addDays(today, longest))
  const [text, setText] = useState('')
  const [units, setUnits] = useState<Readonly<Record<string, string | null>>>({})
  /** Each has its id from the first try on: what was made stays made once. */
  const [ids] = useState(() => new Map(moves.map(({ code }) => [code, newRequestId()])))
  const tasks: readonly (TaskOfMove & { move: Move })[] = moves.map((move) => ({
    move,
    code: move.code,
    target: choice.targetOf(move.code) ?? rangeOf(move).to,
    unitId: units[move.code] ?? null,
    requestId: ids.get(move.code) ?? newRequestId(),
  }))
  const acting = useAct({
    act: async () => {
      const numbers: string[] = []
      for (const task of tasks) {
        const made = await makeTask(task, { period, dueOn: dueOn ?? '', text })
        numbers.push(`${made.task.number} ${made.task.unit}`)
      }
      return numbers
    },
    refresh: [scoringKey, ['tasks'], ['workbench']],
    namespace: 'scoring',
    onDone: (numbers) => {
      notify(t('make.done', { tasks: numbers.join(t('and')) }))
      onClose()
    },
  })
  const close = () => {
    // Some may have been made before one was refused.
    if (acting.error !== null) void client.invalidateQueries({ queryKey: scoringKey })
    onClose()
  }
  return (
    <Panel
      open
      title={t('make.title', { count: moves.length })}
      onClose={close}
      actions={
        <>
          <Button
            primary
            busy={acting.busy}
            onClick={() => {
              if (dueOn !== null) acting.run()
            }}
          >
            {t('make.go', { count: moves.length })}
          </Button>
          <Button onClick={close}>{t('make.cancel')}</Button>
        </>
      }
    >
      {acting.error === null ? null : (
        <p className="field-error" role="alert">
          {acting.error}
        </p>
      )}
      {['target', 'unitId'].map((path) =>
        acting.fields[path] === undefined ? null : (
          <p key={path} className="field-error" role="alert">
            {acting.fields[path]}
          </p>
        ),
      )}
      <ul className="make-list">
        {tasks.map(({ move, target }) => (
          <li key={move.code}>
            <b>
              {words.name(move.indicator)}
              {t('moves.dot')}
              {words.name(move)}
            </b>
            <span>
              {t('make.from', {
                value: words.value(move.value, move.unit),
                target: words.value(target, move.unit),
              })}
            </span>
            {move.leadUnits.length > 1 ? (
              <Field label={t('make.unit')}>
                {(control) => (
                  <Select
                    {...control}
                    value={units[move.code] ?? move.leadUnits[0]?.id ?? null}
                    onChange={(unitId) => setUnits({ ...units, [move.code]: unitId })}
                    options={move.leadUnits.map(({ id, shortName }) => ({ value: id, label: shortName }))}
                  />
                )}
              </Field>
            ) : (
              <small>
                {move.leadUnits.length === 0
                  ? t('make.noUnit')
                  : t('make.to', { unit: words.units(move.leadUnits) })}
              </small>
            )}
          </li>
        ))}
      </ul>
      <Field
        label={t('make.dueOn')}
        error={dueOn === null ? t('make.dueMissing') : acting.fields['dueOn']}
        hint={t('make.dueHow')}
      >
        {(control) => <DateInput {...control} value={dueOn} onChange={setDueOn} min={today} />}
      </Field>
      <Field label={t('make.text')} optional error={acting.fields['text']}>
        {(control) => (
          <TextArea
            {...control}
            rows={4}
            max={2000}
            value={text}
            onChange={({ target }) => setText(target.value)}
            placeholder={t('make.textHow')}
          />
        )}
      </Field>
    </Panel>
  )
}
