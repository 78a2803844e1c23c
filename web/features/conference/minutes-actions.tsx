import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MinutesRecord } from '../../../contract/conference-minutes.ts'
import type { Draft } from '../../lib/drafts.ts'
import { type Action, ActionBar } from '../../ui/action-bar.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { firstWriter, Refusal } from '../../ui/form-panel.tsx'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { confirmMinutes, minutesQuery, writeMinutes } from './minutes-calls.ts'
import { confirmationsOf, type MinutesDraft, withWords, wordsIn } from './minutes-draft.ts'
import { MinutesSendPanel } from './minutes-send-panel.tsx'
import { MinutesWordsPanel } from './minutes-words-panel.tsx'
import { useMinutesAct } from './use-minutes-act.ts'

type Props = {
  readonly id: string
  readonly record: MinutesRecord
  readonly draft: Draft<MinutesDraft>
  readonly unsaved: boolean
}

type Shown = 'send' | 'take-back' | 'finish' | 'object'

/** Save, send, take back, finish: what the state allows, and why not the rest. */
export function MinutesActions({ id, record, draft, unsaved }: Props) {
  const { t } = useTranslation('minutes')
  const words = useErrorWords('minutes')
  const [shown, setShown] = useState<Shown | null>(null)
  const client = useQueryClient()
  const saving = useMinutesAct(id, {
    act: async () => {
      const written = wordsIn(draft.values, record)
      const { version } = await writeMinutes(id, record.version, written)
      client.setQueryData(minutesQuery(id).queryKey, withWords(record, written, version))
    },
    done: t('panel.writeDone'),
    onDone: draft.clear,
  })
  const wanted: Readonly<Record<MinutesRecord['state'], readonly (Exclude<Shown, 'object'> | 'write')[]>> = {
    drafting: ['write', 'send'],
    confirming: ['finish', 'take-back'],
    confirmed: ['finish', 'take-back'],
    issued: [],
  }
  const actions = wanted[record.state].flatMap((command): Action[] => {
    const found = record.actions.find((action) => action.command === command)
    if (found === undefined || found.refusal?.reason === 'no-right') return []
    const refusal =
      found.refusal === null
        ? command === 'send' && unsaved
          ? t('act.saveFirst')
          : command === 'write' && !unsaved
            ? t('act.nothingToSave')
            : undefined
        : words.refusal(found.refusal.reason, found.refusal.facts)
    return [
      {
        key: command,
        label: t(`act.${command}`),
        primary: command === 'write' ? unsaved : command !== 'take-back',
        busy: command === 'write' && saving.busy,
        refusal,
        onClick: () => (command === 'write' ? saving.run() : setShown(command)),
      },
    ]
  })
  const own = record.confirmations.filter(({ mayConfirm }) => mayConfirm)
  const only = own.length === 1 ? own[0] : undefined
  const confirming = useMinutesAct(id, {
    act: async () => {
      if (only !== undefined) await confirmMinutes(id, only.unit.id, record.version, 'confirmed', '')
    },
    done: t('confirmation.done', { unit: only?.unit.shortName ?? '' }),
  })
  const forOwn: readonly Action[] =
    only === undefined
      ? []
      : [
          {
            key: 'confirm',
            label: t('act.confirm'),
            primary: true,
            busy: confirming.busy,
            onClick: () => confirming.run(),
          },
          { key: 'object', label: t('act.object'), onClick: () => setShown('object') },
        ]
  const { confirmed, objected, silent } = confirmationsOf(record)
  const failed = saving.conflict || saving.error !== null ? saving : confirming
  return (
    <>
      {failed.conflict ? (
        <Conflict {...firstWriter(failed.cause)} onReload={failed.reset} />
      ) : (
        <Refusal error={failed.error} />
      )}
      <ActionBar
        actions={[...forOwn, ...actions]}
        note={
          record.state === 'confirming'
            ? t('confirmation.count', { confirmed, objected, silent })
            : unsaved
              ? t('act.unsaved')
              : undefined
        }
      />
      {shown === 'send' ? (
        <MinutesSendPanel id={id} record={record} onClose={() => setShown(null)} />
      ) : shown === null ? null : (
        <MinutesWordsPanel
          id={id}
          record={record}
          kind={shown}
          unit={shown === 'object' ? only?.unit : undefined}
          onClose={() => setShown(null)}
        />
      )}
    </>
  )
}
