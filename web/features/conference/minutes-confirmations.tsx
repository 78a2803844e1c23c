import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MinutesRecord } from '../../../contract/conference-minutes.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/day.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { firstWriter, Refusal } from '../../ui/form-panel.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { confirmMinutes } from './minutes-calls.ts'
import { confirmationsOf } from './minutes-draft.ts'
import { MinutesWordsPanel, type WordsKind } from './minutes-words-panel.tsx'
import { useMinutesAct } from './use-minutes-act.ts'

type Props = { readonly id: string; readonly record: MinutesRecord }
type Confirmation = MinutesRecord['confirmations'][number]

/** Who confirmed, who objected with what words, who said nothing; and what the office made of objections. */
export function MinutesConfirmations({ id, record }: Props) {
  const { t } = useTranslation('minutes')
  const { confirmed, objected, silent } = confirmationsOf(record)
  if (record.confirmations.length === 0) return null
  const own = record.confirmations.filter(({ mayConfirm }) => mayConfirm)
  // Whoever may speak for one or two units is asked first.
  const first = own.length <= 3 ? own : []
  const rest = record.confirmations.filter((one) => !first.includes(one))
  return (
    <Sheet
      title={t('confirmation.title')}
      aside={t('confirmation.count', { confirmed, objected, silent })}
      className="mn-confirmations"
    >
      <ul>
        {[...first, ...rest].map((one) => (
          <Row key={one.unit.id} id={id} record={record} one={one} />
        ))}
      </ul>
      <p className="note">{t('confirmation.silence')}</p>
      <Earlier record={record} />
    </Sheet>
  )
}

/** Objections of rounds before, and what was made of them: both stay on record. */
function Earlier({ record: { earlier } }: Pick<Props, 'record'>) {
  const { t } = useTranslation('minutes')
  if (earlier.length === 0) return null
  return (
    <>
      <h3>{t('confirmation.earlier')}</h3>
      <ul>
        {earlier.map((one) => (
          <li key={`${one.round} ${one.unit.id}`}>
            <p className="mn-who">
              <b>{one.unit.shortName}</b>
              <small>{t('confirmation.round', { count: one.round })}</small>
            </p>
            <p className="mn-said">{one.words}</p>
            <Answered answered={one.answered} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Answered({ answered }: Pick<Confirmation, 'answered'>) {
  const { t } = useTranslation('minutes')
  return answered === null ? null : (
    <p className="mn-reply">
      <b>{t(answered.adopted ? 'confirmation.adopted' : 'confirmation.notAdopted')}</b> {answered.words}
      <small className="block">
        {answered.by} <Moment at={answered.at} />
      </small>
    </p>
  )
}

function Row({ id, record, one }: Props & { readonly one: Confirmation }) {
  const { t } = useTranslation('minutes')
  const [panel, setPanel] = useState<WordsKind | null>(null)
  const confirming = useMinutesAct(id, {
    act: () => confirmMinutes(id, one.unit.id, record.version, 'confirmed', ''),
    done: t('confirmation.done', { unit: one.unit.shortName }),
  })
  const answers =
    one.answer === 'objected' &&
    one.answered === null &&
    record.actions.some(({ command, refusal }) => command === 'answer' && refusal === null)
  return (
    <li className={one.answer ?? 'silent'}>
      <p className="mn-who">
        <b>{one.unit.shortName}</b>
        <span className={`mn-answer ${one.answer ?? 'silent'}`}>
          {t(`confirmation.${one.answer ?? 'silent'}`)}
        </span>
      </p>
      {one.said === null ? null : (
        <small className="block">
          {[one.said.by, one.said.post].filter(Boolean).join(' ')} <Moment at={one.said.at} />
        </small>
      )}
      {one.words === '' ? null : <p className="mn-said">{one.words}</p>}
      <Answered answered={one.answered} />
      {confirming.conflict ? (
        <Conflict {...firstWriter(confirming.cause)} kept={false} onReload={confirming.reset} />
      ) : (
        <Refusal error={confirming.error} />
      )}
      {one.mayConfirm ? (
        <div className="acts">
          <Button primary busy={confirming.busy} onClick={() => confirming.run()}>
            {t('act.confirm')}
          </Button>
          <Button onClick={() => setPanel('object')}>{t('act.object')}</Button>
        </div>
      ) : null}
      {answers ? (
        <div className="acts">
          <Button small onClick={() => setPanel('adopt')}>
            {t('act.adopt')}
          </Button>
          <Button small onClick={() => setPanel('decline')}>
            {t('act.decline')}
          </Button>
        </div>
      ) : null}
      {panel === null ? null : (
        <MinutesWordsPanel
          id={id}
          record={record}
          kind={panel}
          unit={one.unit}
          onClose={() => setPanel(null)}
        />
      )}
    </li>
  )
}
