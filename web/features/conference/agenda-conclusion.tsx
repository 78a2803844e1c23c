import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, ConferenceRecord } from '../../../contract/conference.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useSession } from '../../lib/session.ts'
import { useEither } from '../../lib/use-either.ts'
import { Button } from '../../ui/button.tsx'
import { confirm } from '../../ui/confirm.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { firstWriter, Refusal } from '../../ui/form-panel.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { tellRoom } from './agenda-live.ts'
import { conclude, conferenceOptionsQuery, mechanismQuery } from './conference-calls.ts'
import { ConclusionFields } from './parts/conclusion-form.tsx'
import { conclusionOf, emptyConclusion, missingInConclusion } from './parts/conclusion-values.ts'
import { standing } from './parts/tally.ts'
import { useConferenceAct } from './use-conference-act.ts'

type Props = { readonly record: ConferenceRecord; readonly item: AgendaItem }

const outcomes = ['resolved', 'deferred', 'referred', 'withdrawn'] as const

/** What comes of the item, written while it is said; confirmed, its resolutions are tasks. */
export function AgendaConclusion({ record, item }: Props) {
  const { t } = useTranslation('conference-record')
  const either = useEither()
  const today = useSession()?.today ?? record.heldOn
  const options = useQuery(conferenceOptionsQuery).data
  const mechanism = useQuery(mechanismQuery).data
  const units = item.request?.units ?? []
  const suggested = {
    lead: units.find(({ part }) => part === 'lead')?.unit.id ?? '',
    indicator: item.request?.indicator?.code ?? '',
  }
  const draft = useDraft(`conference.conclude.${item.id}`, emptyConclusion('resolved', suggested))
  const [tried, setTried] = useState(false)
  useUnsavedGuard(draft.dirty, { kept: true })
  useEffect(() => tellRoom(item.id, draft.values), [item.id, draft.values])
  const concluded = conclusionOf(draft.values)
  const act = useConferenceAct(record.id, {
    act: async () => {
      if (concluded === null) throw new Error('no outcome')
      return conclude(record.id, item.id, record.version, concluded)
    },
    done: ({ tasks }) =>
      tasks.length === 0
        ? t('result.done')
        : t('result.doneTasks', {
            count: tasks.length,
            numbers: tasks.map(({ number }) => number).join(t('comma')),
          }),
    onDone: () => draft.clear(),
  })
  const named = units.map(({ unit, stances }) => ({
    name: unit.shortName,
    stances: Array.from(
      { length: item.request?.proposals.length ?? 0 },
      (_, point) => stances[point] ?? null,
    ),
  }))
  const { silent, reserved } = standing(named)
  const overruling =
    concluded?.outcome === 'resolved' &&
    silent.length + reserved.length > 0 &&
    concluded.overruled.trim() === ''
  const missing = [...missingInConclusion(draft.values), ...(overruling ? ['overruled'] : [])]
  const send = async () => {
    setTried(true)
    if (concluded === null || missing.length > 0) return
    const count = concluded.outcome === 'resolved' ? concluded.resolutions.length : 0
    const sure = await confirm({
      title: t('result.confirmTitle', { title: item.title }),
      body: t(`result.confirm-${concluded.outcome}`, { count }),
      yes: t('act.conclude'),
    })
    if (sure) act.run()
  }
  const errorOf = (path: string): string | undefined =>
    act.fields[`conclusion.${path}`] ?? (tried && missing.includes(path) ? t('result.missing') : undefined)
  return (
    <form
      className="cf-conclude"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!act.busy) void send()
      }}
    >
      <ConclusionFields
        form={draft.values}
        onChange={draft.change}
        outcomes={outcomes}
        units={options?.units ?? []}
        indicators={(mechanism?.indicators ?? []).map(({ code, name, nameEn }) => ({
          code,
          name: either(name, nameEn),
        }))}
        today={today}
        against={{ silent: silent.map(({ name }) => name), reserved: reserved.map(({ name }) => name) }}
        errorOf={errorOf}
        suggested={suggested}
      />
      {tried && missing.length > 0 ? (
        <p className="field-error" role="alert">
          {t('result.missingSome', { count: missing.length })}
        </p>
      ) : null}
      {act.conflict ? (
        <Conflict {...firstWriter(act.cause)} onReload={act.reset} />
      ) : (
        <Refusal error={act.error} />
      )}
      <div className="cf-send">
        <Button primary type="submit" busy={act.busy}>
          {t('act.conclude')}
        </Button>
      </div>
    </form>
  )
}
