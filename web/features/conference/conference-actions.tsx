import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConferenceRecord } from '../../../contract/conference.ts'
import { timeOf } from '../../lib/dates.ts'
import { type Action, ActionBar } from '../../ui/action-bar.tsx'
import { confirm } from '../../ui/confirm.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { firstWriter, Refusal } from '../../ui/form-panel.tsx'
import { notify } from '../../ui/notify.tsx'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { type Step, takeRecord } from './conference-calls.ts'
import { ConferencePlan } from './conference-plan.tsx'
import { ConferenceStep } from './conference-step.tsx'
import { barCommands } from './conference-view.ts'
import { useConferenceAct } from './use-conference-act.ts'

type Props = { readonly record: ConferenceRecord; readonly onAgenda: () => void }

type Shown = Step | 'edit'
const panels: Readonly<Record<string, Shown>> = {
  edit: 'edit',
  convene: 'convene',
  start: 'start',
  end: 'end',
  cancel: 'cancel',
}

/** What may be done with the conference as a whole. */
export function ConferenceActions({ record, onAgenda }: Props) {
  const { t } = useTranslation('conference-record')
  const words = useErrorWords('conference-record')
  const [shown, setShown] = useState<Shown | null>(null)
  const { recorder } = record
  useTakenOver(record)
  const taking = useConferenceAct(record.id, {
    act: () => takeRecord(record.id, record.version, recorder !== null),
    done: t('recorder.taken'),
  })
  const take = async () => {
    const sure =
      recorder === null ||
      (await confirm({
        title: t('recorder.takeTitle', { name: recorder.name }),
        body: t('recorder.takeBody', { name: recorder.name, since: timeOf(recorder.since) }),
        yes: t('act.take-over'),
      }))
    if (sure) taking.run()
  }
  const actions = barCommands(record).map(({ command, refusal }): Action => {
    const over = command === 'take-record' && recorder !== null
    return {
      key: command,
      label: t(over ? 'act.take-over' : `act.${command}`),
      primary: command === 'convene' || command === 'start',
      danger: command === 'cancel',
      busy: command === 'take-record' && taking.busy,
      refusal: refusal === null ? undefined : words.refusal(refusal.reason, refusal.facts),
      onClick: () => {
        if (command === 'set-agenda') onAgenda()
        else if (command === 'take-record') void take()
        else setShown(panels[command] ?? null)
      },
    }
  })
  return (
    <>
      {taking.conflict ? (
        <Conflict {...firstWriter(taking.cause)} kept={false} onReload={taking.reset} />
      ) : (
        <Refusal error={taking.error} />
      )}
      <ActionBar
        actions={actions}
        note={
          recorder === null
            ? undefined
            : recorder.self
              ? t('recorder.self')
              : t('recorder.other', { name: recorder.name, since: timeOf(recorder.since) })
        }
      />
      {shown === null ? null : shown === 'edit' ? (
        <ConferencePlan record={record} onClose={() => setShown(null)} />
      ) : (
        <ConferenceStep record={record} step={shown} onClose={() => setShown(null)} />
      )}
    </>
  )
}

/** Whoever recorded until now hears at once that somebody else does. */
function useTakenOver({ recorder }: Pick<ConferenceRecord, 'recorder'>): void {
  const { t } = useTranslation('conference-record')
  const recorded = useRef(false)
  const self = recorder?.self === true
  const tell = useEffectEvent(() => {
    if (recorded.current && recorder !== null && !recorder.self)
      notify(t('recorder.lost', { name: recorder.name }), { bad: true })
    recorded.current = self
  })
  useEffect(() => tell(), [self])
}
