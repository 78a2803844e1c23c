import { useTranslation } from 'react-i18next'
import type { AgendaItem, ConferenceRecord } from '../../../contract/conference.ts'
import { timeOf } from '../../lib/dates.ts'
import { Act, type Action } from '../../ui/action-bar.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { AgendaConclusion } from './agenda-conclusion.tsx'
import { turnTo } from './conference-calls.ts'
import { nextOpen, refusalOf } from './conference-view.ts'
import { ConditionList } from './parts/condition-list.tsx'
import { OutcomeWord } from './parts/outcome-word.tsx'
import { ResolutionList } from './parts/resolution-list.tsx'
import { useConferenceAct } from './use-conference-act.ts'
import { useItemWords } from './use-item-words.ts'

type Props = {
  readonly record: ConferenceRecord
  readonly item: AgendaItem
  readonly onTurned: (itemId: string) => void
}

/** What came of the item, or the form in which who records concludes it; and the way to the next one. */
export function AgendaOutcome({ record, item, onTurned }: Props) {
  const { t } = useTranslation('conference-record')
  const { recorder } = record
  const concludes =
    item.kind === 'request' &&
    item.outcome === null &&
    refusalOf(record, 'conclude') === null &&
    item.turnedToAt !== null
  return (
    <Sheet
      className="cf-result"
      title={t('result.title')}
      aside={recorder === null ? undefined : t('result.recorder', { name: recorder.name })}
    >
      {item.outcome === null ? (
        concludes ? (
          <AgendaConclusion key={item.id} record={record} item={item} />
        ) : (
          <p className="sheet-body muted">{t(waitingWord(record, item))}</p>
        )
      ) : (
        <Concluded item={item} />
      )}
      <Turning record={record} item={item} onTurned={onTurned} />
    </Sheet>
  )
}

function waitingWord({ state, recorder }: ConferenceRecord, item: AgendaItem) {
  if (item.kind !== 'request') return 'result.noOutcome'
  if (state === 'ended' || state === 'cancelled') return 'result.nothing'
  if (state !== 'in-session') return 'result.notStarted'
  if (item.turnedToAt === null) return 'result.notCurrent'
  return recorder?.self === true ? 'result.refused' : 'result.byRecorder'
}

/** Outcome with its words, resolutions with their tasks, conditions with their owners. */
export function Concluded({ item }: { readonly item: AgendaItem }) {
  const { t } = useTranslation(['conference-record', 'conference'])
  const { concluded, outcome } = item
  if (outcome === null) return null
  return (
    <div className="cf-concluded">
      <p className="cf-came">
        <b>
          <OutcomeWord outcome={outcome} />
        </b>
        {concluded === null ? null : (
          <small>{t('result.by', { name: concluded.by, time: timeOf(concluded.at) })}</small>
        )}
      </p>
      {item.referredTo === null ? null : (
        <p>
          {item.referredTo === 'above'
            ? t('result.toBody', { body: item.referredBody })
            : t('result.toLeadingGroup')}
        </p>
      )}
      {concluded === null || concluded.words === '' ? null : <p className="cf-words">{concluded.words}</p>}
      {concluded === null || concluded.overruled === '' ? null : (
        <p className="flag">{t('result.overruled', { words: concluded.overruled })}</p>
      )}
      {item.resolutions.length === 0 ? null : <ResolutionList resolutions={item.resolutions} />}
      {item.conditions.length === 0 ? null : <ConditionList conditions={item.conditions} />}
    </div>
  )
}

/** Who records turns the table to this item, or from it to the next. */
function Turning({ record, item, onTurned }: Props) {
  const { t } = useTranslation('conference-record')
  const errors = useErrorWords('conference-record')
  const words = useItemWords()
  const refusal = refusalOf(record, 'turn-to')
  const here = record.currentItemId === item.id
  const target = here ? nextOpen(record.agenda, item.id) : item
  const turning = useConferenceAct(record.id, {
    act: (itemId: string) => turnTo(record.id, itemId, record.version),
    onDone: () => onTurned(target?.id ?? item.id),
  })
  if (record.state !== 'in-session' || record.recorder?.self !== true || target === null) return null
  if (!here && item.outcome !== null) return null
  const action: Action = {
    key: 'turn-to',
    label: here
      ? t('result.next', { topic: words.topic(target) ?? target.title })
      : t('result.turnHere', { topic: words.topic(target) ?? target.title }),
    primary: !here || item.outcome !== null || item.kind !== 'request',
    busy: turning.busy,
    onClick: () => turning.run(target.id),
    refusal:
      refusal === null || refusal === undefined ? undefined : errors.refusal(refusal.reason, refusal.facts),
  }
  return (
    <div className="cf-turn">
      <Refusal error={turning.error} />
      <Act action={action} />
    </div>
  )
}
