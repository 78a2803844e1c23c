import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { answersOf } from '../../../domain/conference/conclusion.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useSession } from '../../lib/session.ts'
import { Choice, Field, TextArea } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { ConclusionFields } from './parts/conclusion-form.tsx'
import {
  type ConclusionForm,
  conclusionOf,
  emptyConclusion,
  missingInConclusion,
} from './parts/conclusion-values.ts'
import { standing } from './parts/tally.ts'
import { conferenceOptionsQuery } from './conference-calls.ts'
import { answerRequest, bindingsQuery } from './request-calls.ts'
import { useRequestAct } from './use-request-act.ts'

/** `back`: the conference is to settle it after all. */
type AnswerForm = ConclusionForm & { readonly back: string; readonly text: string }
type Props = { readonly record: RequestRecord; readonly onClose: () => void }

/** What the leading group, or a body above, decided; or that the conference is to settle it after all. */
export function RequestAnswerPanel({ record, onClose }: Props) {
  const { t } = useTranslation('conference')
  const today = useSession()?.today ?? ''
  const units = useQuery(conferenceOptionsQuery).data?.units ?? record.units.map(({ unit }) => unit)
  const indicators = useQuery(bindingsQuery).data?.indicators ?? []
  const suggested = {
    lead: record.units.find(({ part }) => part === 'lead')?.unit.id ?? '',
    indicator: record.indicator?.code ?? '',
  }
  const draft = useDraft<AnswerForm>(`request.answer.${record.id}`, {
    ...emptyConclusion('resolved', suggested),
    to: 'above',
    back: '',
    text: '',
  })
  useUnsavedGuard(draft.dirty, { kept: true })
  const [tried, setTried] = useState(false)
  const form = draft.values
  const back = form.back === 'yes'
  const act = useRequestAct(record.id, {
    act: () =>
      answerRequest(record.id, record.version, back ? null : conclusionOf(form), back ? form.text : ''),
    done: t(back ? 'done.answer-back' : 'done.answer'),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const { silent, reserved } = standing(
    record.units.map(({ unit, opinion }) => ({ unit: unit.shortName, stances: opinion?.stances ?? [] })),
  )
  const missing = back ? [] : missingInConclusion(form)
  const wordless = back && form.text.trim() === ''
  return (
    <FormPanel
      title={t('act.answer')}
      submit={t('act.answer')}
      width={760}
      act={act}
      changes={[{ label: t('column.state'), after: t(`state.${record.state}`) }]}
      onSubmit={() => {
        setTried(true)
        if (missing.length === 0 && !wordless) act.run()
      }}
      onClose={onClose}
    >
      <div className="choices">
        {[false, true].map((one) => (
          <Choice
            key={String(one)}
            type="radio"
            name="back"
            label={t(one ? 'panel.answerBack' : 'panel.answerDecide')}
            checked={back === one}
            onChange={() => draft.change({ back: one ? 'yes' : '' })}
          />
        ))}
      </div>
      {back ? (
        <Field
          label={t('panel.answerBackText')}
          error={tried && wordless ? t('missing.words') : act.fields.text}
        >
          {(control) => (
            <TextArea
              {...control}
              className="short"
              value={form.text}
              max={4000}
              onChange={(event) => draft.change({ text: event.target.value })}
            />
          )}
        </Field>
      ) : (
        <ConclusionFields
          answering
          form={form}
          onChange={draft.change}
          outcomes={answersOf(record.referredTo ?? 'leading-group')}
          units={units}
          indicators={indicators}
          today={today}
          against={{ silent: silent.map(({ unit }) => unit), reserved: reserved.map(({ unit }) => unit) }}
          suggested={suggested}
          errorOf={(path) =>
            tried && missing.includes(path) ? t('missing.other') : act.fields[`conclusion.${path}`]
          }
        />
      )}
    </FormPanel>
  )
}
