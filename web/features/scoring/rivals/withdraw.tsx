import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { useAct } from '../../../ui/use-act.ts'
import { scoringKey } from '../calls.ts'
import { useWords } from '../use-words.ts'
import { type RivalSet, withdrawBulletin } from './calls.ts'

type Props = { readonly set: RivalSet; readonly onClose: () => void }

/** A bulletin that was wrong is taken back with a reason; releases made with it stay. */
export function Withdraw({ set, onClose }: Props) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const acting = useAct({
    act: withdrawBulletin,
    refresh: [scoringKey],
    namespace: 'scoring',
    done: t('rivals.withdrawDone'),
    onDone: onClose,
  })
  return (
    <Panel
      open
      title={t('rivals.withdrawTitle', { period: words.period(set.period) })}
      width={440}
      onClose={onClose}
      actions={
        <>
          <Button
            primary
            danger
            busy={acting.busy}
            onClick={() => {
              setChecked(true)
              if (reason.trim() !== '') acting.run({ id: set.id, reason: reason.trim() })
            }}
          >
            {t('rivals.withdraw')}
          </Button>
          <Button onClick={onClose}>{t('make.cancel')}</Button>
        </>
      }
    >
      {acting.error === null ? null : (
        <p className="field-error" role="alert">
          {acting.error}
        </p>
      )}
      <p className="note">{t('rivals.withdrawWhy')}</p>
      <Field
        label={t('draft.reason')}
        error={
          acting.fields['reason'] ?? (checked && reason.trim() === '' ? t('draft.reasonMissing') : undefined)
        }
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={300}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </Panel>
  )
}
