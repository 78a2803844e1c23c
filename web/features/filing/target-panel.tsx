import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../lib/drafts.ts'
import { useEither } from '../../lib/use-either.ts'
import { Field, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useAct } from '../../ui/use-act.ts'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { filingKeys, setTargets, type Targets } from './calls.ts'
import { offered, targetIn } from './trajectory.ts'
import { useAtWords, useValueWithUnit } from './use-words.ts'

type Props = {
  readonly field: Targets['fields'][number]
  readonly rows: Targets['rows']
  readonly today: string
  readonly onClose: () => void
}

/** Targets of one sub-indicator: this quarter and the years to come. Empty takes one away. */
export function TargetPanel({ field, rows, today, onClose }: Props) {
  const { t } = useTranslation('filing')
  const either = useEither()
  const at = useAtWords()
  const value = useValueWithUnit()
  const [checked, setChecked] = useState(false)
  const own = rows.filter(({ code }) => code === field.code)
  const ats = offered(
    own.map((row) => row.at),
    today,
  )
  const stands = (one: string) => own.find((row) => row.at === one)
  const draft = useDraft(
    `filing.targets.${field.code}`,
    Object.fromEntries(ats.map((one) => [one, String(stands(one)?.value ?? '')])),
  )
  useUnsavedGuard(draft.dirty, { kept: true })
  const typed = ats.map((one) => ({ at: one, value: targetIn(draft.values[one] ?? '') }))
  const changed = typed.flatMap((one) =>
    one.value === undefined || one.value === (stands(one.at)?.value ?? null)
      ? []
      : [{ at: one.at, value: one.value, note: stands(one.at)?.note ?? '' }],
  )
  const done = () => {
    draft.clear()
    onClose()
  }
  const act = useAct({
    act: () => setTargets(field.code, changed),
    refresh: filingKeys,
    namespace: 'filing',
    done: t('targets.done', { code: field.code }),
    onDone: done,
  })
  const save = () => {
    setChecked(true)
    if (typed.some((one) => one.value === undefined)) return
    if (changed.length === 0) done()
    else act.run()
  }
  return (
    <FormPanel
      title={t('targets.of', { code: field.code, name: either(field.name, field.nameEn) })}
      submit={t('targets.save')}
      act={act}
      onSubmit={save}
      onClose={onClose}
    >
      <p className="panel-lead">
        {field.last === null
          ? t('targets.noLast')
          : t('targets.lastIs', {
              period: at(field.last.period),
              value: value({ value: field.last.value, meaning: null }, field),
            })}
      </p>
      {typed.map((one) => (
        <Field
          key={one.at}
          label={t('targets.at', { at: at(one.at), unit: either(field.unit, field.unitEn) })}
          optional
          error={checked && one.value === undefined ? t('targets.noNumber') : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="decimal"
              maxLength={20}
              value={draft.values[one.at] ?? ''}
              onChange={({ target }) => draft.change({ [one.at]: target.value })}
            />
          )}
        </Field>
      ))}
    </FormPanel>
  )
}
