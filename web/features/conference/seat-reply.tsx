import { useTranslation } from 'react-i18next'
import type { ConferenceRecord, Seat } from '../../../contract/conference.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { reply } from './conference-calls.ts'
import { useConferenceAct } from './use-conference-act.ts'

type Props = {
  readonly record: ConferenceRecord
  readonly seat: Seat
  readonly kind: 'substitute' | 'leave'
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Who comes instead, or why nobody does. */
export function SeatReply({ record, seat, kind, onClose, onDone }: Props) {
  const { t } = useTranslation('conference-record')
  const draft = useDraft(`conference.reply.${record.id}.${seat.unit.id}.${kind}`, { comer: '', text: '' })
  const { comer, text } = draft.values
  const act = useConferenceAct(record.id, {
    act: () => reply(record.id, seat.unit.id, { reply: kind, comer, text }),
    done: t('own.replied'),
    onDone: () => {
      draft.clear()
      onDone()
    },
  })
  return (
    <FormPanel
      title={t(`own.${kind}`)}
      submit={t(`own.${kind}Submit`)}
      act={act}
      onSubmit={() => act.run()}
      onClose={onClose}
    >
      <Field
        label={t(`own.${kind}Comer`)}
        optional={kind === 'leave'}
        error={act.fields.comer}
        hint={t(`own.${kind}Hint`)}
      >
        {(control) => (
          <TextInput
            {...control}
            value={comer}
            maxLength={50}
            onChange={(event) => draft.change({ comer: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('own.why')} optional={kind === 'substitute'} error={act.fields.text}>
        {(control) => (
          <TextArea
            {...control}
            value={text}
            max={500}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
    </FormPanel>
  )
}
