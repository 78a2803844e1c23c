import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import type { RequestCommand } from '../../../domain/conference/states.ts'
import { type Action, ActionBar } from '../../ui/action-bar.tsx'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { RequestAcceptPanel } from './request-accept-panel.tsx'
import { RequestActPanel } from './request-act-panel.tsx'
import { RequestAnswerPanel } from './request-answer-panel.tsx'
import { barActions, refusalIn } from './request-commands.ts'
import { RequestOpinePanel } from './request-opine-panel.tsx'

const leading: readonly RequestCommand[] = ['opine', 'accept', 'answer', 'make-ready', 'submit']

/** What may be done with the request now; what may not yet says why. */
export function RequestActions({ record }: { readonly record: RequestRecord }) {
  const { t } = useTranslation('conference')
  const words = useErrorWords('conference')
  const navigate = useNavigate()
  const [doing, setDoing] = useState<RequestCommand | null>(null)
  const mine = record.units.filter(({ mayOpine }) => mayOpine)
  const spoken = mine.length > 0 && mine.every(({ opinion }) => opinion !== null)
  const bar = barActions(record)
  const first = bar.find(({ command, refusal }) => refusal === null && leading.includes(command))?.command
  const actions = bar.map(
    ({ command, refusal }): Action => ({
      key: command,
      label: t(command === 'opine' && spoken ? 'act.opine-again' : `act.${command}`),
      primary: command === first && !(command === 'opine' && spoken),
      danger: false,
      onClick: () => setDoing(command),
      refusal: refusal === null ? undefined : words.refusal(refusal.reason, refusal.facts),
    }),
  )
  // On an agenda it comes on the page of a conference.
  const schedule: readonly Action[] =
    refusalIn(record, 'schedule') === null
      ? [
          {
            key: 'schedule',
            label: t('act.schedule'),
            primary: true,
            onClick: () => void navigate({ to: '/conferences' }),
          },
        ]
      : []
  return (
    <>
      <ActionBar actions={[...schedule, ...actions]} />
      {doing === null ? null : <Doing command={doing} record={record} onClose={() => setDoing(null)} />}
    </>
  )
}

type DoingProps = {
  readonly command: RequestCommand
  readonly record: RequestRecord
  readonly onClose: () => void
}

function Doing({ command, ...props }: DoingProps) {
  switch (command) {
    case 'opine':
      return <RequestOpinePanel {...props} />
    case 'accept':
      return <RequestAcceptPanel {...props} />
    case 'answer':
      return <RequestAnswerPanel {...props} />
    case 'submit':
    case 'send-back':
    case 'urge':
    case 'make-ready':
    case 'wake':
    case 'withdraw':
      return <RequestActPanel {...props} step={command} />
    case 'edit':
    case 'attach':
    case 'discard':
    case 'schedule':
    case 'meet-condition':
      return null
  }
}
