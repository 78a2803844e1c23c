import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConditionView } from '../../../contract/conference-words.ts'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { ConditionList } from './parts/condition-list.tsx'
import { meetCondition } from './request-calls.ts'
import { useRequestAct } from './use-request-act.ts'

type Props = { readonly record: RequestRecord }

/** While it is deferred: what it waits for, and the way to say that something of it is met. */
export function RequestConditions({ record }: Props) {
  const { t } = useTranslation('conference')
  const [meeting, setMeeting] = useState<ConditionView | null>(null)
  if (record.state !== 'deferred') return null
  return (
    <Sheet title={t('condition.title')} aside={t('condition.wakesBy')}>
      <ConditionList
        conditions={record.conditions}
        actionOf={(condition) =>
          record.meetable.includes(condition.id) ? (
            <Button small onClick={() => setMeeting(condition)}>
              {t('act.meet-condition')}
              <span className="visually-hidden">{condition.text}</span>
            </Button>
          ) : null
        }
      />
      {meeting === null ? null : (
        <MeetPanel record={record} condition={meeting} onClose={() => setMeeting(null)} />
      )}
    </Sheet>
  )
}

type MeetProps = Props & { readonly condition: ConditionView; readonly onClose: () => void }

function MeetPanel({ record, condition, onClose }: MeetProps) {
  const { t } = useTranslation('conference')
  const draft = useDraft(`request.meet.${condition.id}`, { text: '' })
  const { text } = draft.values
  const act = useRequestAct(record.id, {
    act: () => meetCondition(record.id, condition.id, record.version, text),
    done: t('done.meet-condition'),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const [tried, setTried] = useState(false)
  return (
    <FormPanel
      title={t('act.meet-condition')}
      submit={t('act.meet-condition')}
      act={act}
      changes={[{ label: t('column.state'), after: t(`state.${record.state}`) }]}
      onSubmit={() => {
        setTried(true)
        if (text.trim() !== '') act.run()
      }}
      onClose={onClose}
    >
      <p className="panel-lead">{condition.text}</p>
      <Field
        label={t('panel.meet-conditionText')}
        hint={record.openConditions === 1 ? t('panel.lastCondition') : undefined}
        error={tried && text.trim() === '' ? t('missing.words') : act.fields.text}
      >
        {(control) => (
          <TextArea
            {...control}
            value={text}
            max={1000}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
    </FormPanel>
  )
}
