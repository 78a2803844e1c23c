import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilingField, FilingRecord } from '../../../contract/filing.ts'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/notify.tsx'
import { acceptAsSeen, review } from './calls.ts'
import { mayDo } from './commands.ts'
import { useFilingAct } from './use-filing-act.ts'
import { VerdictPanel, type VerdictKind } from './verdict-panel.tsx'

type Props = { readonly record: FilingRecord; readonly field: FilingField }

/** What the office does with one value: accept it, return it, unlock it. */
export function ValueActs({ record, field }: Props) {
  const { t } = useTranslation('filing')
  const [asked, setAsked] = useState<VerdictKind | null>(null)
  const accepting = useFilingAct(record.id, {
    act: () => review(record.id, record.version, [acceptAsSeen(field)]),
  })
  const waits = mayDo(record, 'review') && field.state === 'filled'
  const locked = mayDo(record, 'unlock') && field.state === 'accepted'
  if (!waits && !locked) return null
  const several = field.sources.length > 1
  return (
    <span className="fv-acts">
      {waits ? (
        <>
          <Button
            small
            busy={accepting.busy}
            onClick={() => (several ? setAsked('accept') : accepting.run())}
          >
            {t('act.accept')}
            <span className="visually-hidden"> {field.code}</span>
          </Button>
          <Button small onClick={() => setAsked('return')}>
            {t('act.return')}
            <span className="visually-hidden"> {field.code}</span>
          </Button>
        </>
      ) : (
        <Button small onClick={() => setAsked('unlock')}>
          {t('act.unlock')}
          <span className="visually-hidden"> {field.code}</span>
        </Button>
      )}
      {accepting.error === null ? null : <span className="field-error">{accepting.error}</span>}
      {asked === null ? null : (
        <VerdictPanel
          record={record}
          field={field}
          kind={asked}
          onClose={() => setAsked(null)}
          onDone={(said) => {
            setAsked(null)
            notify(said)
          }}
        />
      )}
    </span>
  )
}
