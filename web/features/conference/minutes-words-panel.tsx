import { useTranslation } from 'react-i18next'
import type { MinutesRecord } from '../../../contract/conference-minutes.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { answerObjection, confirmMinutes, finishMinutes, takeBackMinutes } from './minutes-calls.ts'
import { confirmationsOf } from './minutes-draft.ts'
import { useMinutesAct } from './use-minutes-act.ts'

export type WordsKind = 'object' | 'adopt' | 'decline' | 'take-back' | 'finish'

type Props = {
  readonly id: string
  readonly record: MinutesRecord
  readonly kind: WordsKind
  /** For an objection and its answer: whose. */
  readonly unit?: { readonly id: string; readonly shortName: string } | undefined
  readonly onClose: () => void
}

/** Object, answer, take back, finish: each with its words. */
export function MinutesWordsPanel({ id, record, kind, unit, onClose }: Props) {
  const { t } = useTranslation('minutes')
  const draft = useDraft(`minutes.${kind}.${id}.${unit?.id ?? ''}`, { text: '' })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text } = draft.values
  const { version } = record
  const unitId = unit?.id ?? ''
  const act = useMinutesAct(id, {
    act: (): Promise<unknown> => {
      switch (kind) {
        case 'object':
          return confirmMinutes(id, unitId, version, 'objected', text)
        case 'adopt':
          return answerObjection(id, unitId, version, true, text)
        case 'decline':
          return answerObjection(id, unitId, version, false, text)
        case 'take-back':
          return takeBackMinutes(id, version, text)
        case 'finish':
          return finishMinutes(id, version, text)
      }
    },
    done: t(`panel.${kind}Done`),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const { silent } = confirmationsOf(record)
  return (
    <FormPanel
      title={t(`act.${kind}`)}
      submit={t(`act.${kind}`)}
      act={act}
      onSubmit={() => act.run()}
      onClose={onClose}
    >
      <p className="panel-lead">{t(`panel.${kind}Lead`, { unit: unit?.shortName ?? '', count: silent })}</p>
      <Field label={t(`panel.${kind}Text`)} optional={kind === 'finish'} error={act.fields.text}>
        {(control) => (
          <TextArea
            {...control}
            value={text}
            max={kind === 'object' || kind === 'adopt' || kind === 'decline' ? 2000 : 1000}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
    </FormPanel>
  )
}
