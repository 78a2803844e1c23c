import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilingRecord } from '../../../contract/filing.ts'
import { type Action, ActionBar } from '../../ui/action-bar.tsx'
import { confirm } from '../../ui/confirm.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { firstWriter } from '../../ui/form-panel.tsx'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { acceptAsSeen, review, type Step } from './calls.ts'
import { barCommands, mayDo, type Refused, withoutFindings } from './commands.ts'
import { StepPanel } from './step-panel.tsx'
import { useFilingAct } from './use-filing-act.ts'

type Props = {
  readonly record: FilingRecord
  /** Fields typed and not saved. */
  readonly unsent: number
}

const panels: Readonly<Record<string, Step>> = {
  submit: 'submit',
  approve: 'approve',
  'send-back': 'send-back',
  withdraw: 'withdraw',
}

/** What may be done with the filing as a whole. */
export function FilingActions({ record, unsent }: Props) {
  const { t } = useTranslation('filing')
  const words = useErrorWords('filing')
  const navigate = useNavigate()
  const [step, setStep] = useState<Step | null>(null)
  const good = withoutFindings(record.values)
  const accepting = useFilingAct(record.id, {
    act: () => review(record.id, record.version, good.map(acceptAsSeen)),
    done: t('act.acceptedAll', { count: good.length }),
  })
  const acceptAll = async () => {
    const sure = await confirm({
      title: t('act.acceptAllTitle', { count: good.length }),
      body: t('act.acceptAllBody'),
      yes: t('act.accept'),
    })
    if (sure) accepting.run()
  }
  const whyNot = (refusal: Refused, command: string): string | undefined => {
    if (command === 'submit' && unsent > 0) return t('act.unsent', { count: unsent })
    return refusal === null ? undefined : words.refusal(refusal.reason, refusal.facts)
  }
  const actions: readonly Action[] = [
    ...barCommands(record).map(
      ({ command, refusal }): Action => ({
        key: command,
        label: t(`act.${command}`),
        primary: command === 'submit' || command === 'approve',
        onClick: () => setStep(panels[command] ?? null),
        refusal: whyNot(refusal, command),
      }),
    ),
    ...(mayDo(record, 'review')
      ? [
          {
            key: 'accept-all',
            label: t('act.acceptAll', { count: good.length }),
            primary: true,
            busy: accepting.busy,
            onClick: () => void acceptAll(),
            refusal: good.length === 0 ? t('act.acceptNone') : undefined,
          },
        ]
      : []),
  ]
  const byFile: readonly Action[] = mayDo(record, 'fill')
    ? [
        {
          key: 'sheet',
          label: t('sheet.upload'),
          onClick: () => void navigate({ to: '/filing/$id/import', params: { id: record.id } }),
        },
      ]
    : []
  const waiting = record.values.filter(({ state }) => state === 'filled').length
  return (
    <>
      {accepting.conflict ? (
        <Conflict {...firstWriter(accepting.cause)} kept={false} onReload={accepting.reset} />
      ) : accepting.error === null ? null : (
        <div className="banner bad" role="alert">
          <div>{accepting.error}</div>
        </div>
      )}
      <ActionBar
        actions={[...actions, ...byFile]}
        note={
          mayDo(record, 'review')
            ? t('act.waiting', { count: waiting })
            : mayDo(record, 'fill')
              ? t('act.savedAsYouGo')
              : undefined
        }
      />
      {step === null ? null : <StepPanel record={record} step={step} onClose={() => setStep(null)} />}
    </>
  )
}
