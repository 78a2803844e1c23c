import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { type Stance, stances } from '../../../domain/conference/states.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Field, FieldError, TextArea } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { UnitSelect } from '../../ui/unit-select.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { OpinionMark } from './parts/opinion-mark.tsx'
import { useNumeral } from './parts/use-numeral.ts'
import { opine } from './request-calls.ts'
import { useRequestAct } from './use-request-act.ts'

type Props = { readonly record: RequestRecord; readonly onClose: () => void }

const stanceOf = (value: string | undefined): Stance | null => stances.find((one) => one === value) ?? null

/** What one's unit thinks, point by point; a reservation says why. */
export function RequestOpinePanel({ record, onClose }: Props) {
  const mine = record.units.filter(({ mayOpine }) => mayOpine)
  const [unitId, setUnitId] = useState(
    mine.find(({ opinion }) => opinion === null)?.unit.id ?? mine[0]?.unit.id ?? '',
  )
  const asked = mine.find(({ unit }) => unit.id === unitId)
  if (asked === undefined) return null
  return (
    <UnitOpinion
      key={unitId}
      record={record}
      asked={asked}
      units={mine.map(({ unit }) => unit)}
      onUnit={setUnitId}
      onClose={onClose}
    />
  )
}

type UnitProps = Props & {
  readonly asked: RequestRecord['units'][number]
  readonly units: readonly RequestRecord['units'][number]['unit'][]
  readonly onUnit: (id: string) => void
}

function UnitOpinion({ record, asked, units, onUnit, onClose }: UnitProps) {
  const { t } = useTranslation('conference')
  const numeral = useNumeral()
  const today = useSession()?.today ?? ''
  const said = asked.opinion ?? null
  const draft = useDraft(`request.opinion.${record.id}.${asked.unit.id}.${record.round}`, {
    stances: record.proposals.map((_, point) => said?.stances[point] ?? ''),
    text: said?.words ?? '',
  })
  useUnsavedGuard(draft.dirty, { kept: true })
  const [tried, setTried] = useState(false)
  const { text } = draft.values
  const given = record.proposals.map((_, point) => stanceOf(draft.values.stances[point]))
  const whole = given.filter((stance) => stance !== null)
  const complete = whole.length === given.length
  const reserves = given.includes('reserve')
  const act = useRequestAct(record.id, {
    act: () => opine(record.id, record.version, { unitId: asked.unit.id, stances: whole, text }),
    done: t('done.opine'),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const set = (point: number, stance: Stance) =>
    draft.change({ stances: given.map((one, index) => (index === point ? stance : (one ?? ''))) })
  const late = record.opinionsDueOn !== null && record.opinionsDueOn < today
  return (
    <FormPanel
      title={t('act.opine')}
      submit={t(said === null ? 'act.opine' : 'act.opine-again')}
      width={640}
      act={act}
      changes={[{ label: t('column.state'), after: t(`state.${record.state}`) }]}
      onSubmit={() => {
        setTried(true)
        if (complete && !(reserves && text.trim() === '')) act.run()
      }}
      onClose={onClose}
    >
      <p className="panel-lead">
        {t('panel.opineLead', { unit: asked.unit.name })}
        {late ? <b className="flag"> {t('panel.opineLate', { day: record.opinionsDueOn })}</b> : null}
      </p>
      {units.length < 2 ? null : (
        <Field label={t('panel.opineUnit')}>
          {(control) => (
            <UnitSelect
              {...control}
              units={units}
              value={asked.unit.id}
              onChange={(id) => onUnit(id ?? asked.unit.id)}
            />
          )}
        </Field>
      )}
      <ol className="opine">
        {record.proposals.map((point, index) => (
          <li key={index}>
            <p>
              <span aria-hidden="true">{t('form.pointNumber', { n: numeral(index + 1) })}</span>
              {point}
            </p>
            <div
              className="stance-pick"
              role="radiogroup"
              aria-label={t('opinion.point', { n: numeral(index + 1) })}
            >
              {stances.map((stance) => (
                <label key={stance}>
                  <input
                    type="radio"
                    className="visually-hidden"
                    name={`stance-${index}`}
                    checked={given[index] === stance}
                    onChange={() => set(index, stance)}
                  />
                  <OpinionMark stance={stance} />
                </label>
              ))}
            </div>
            {asked.before?.stances[index] === undefined ? null : (
              <small>
                {t('opinion.before')} <OpinionMark stance={asked.before.stances[index] ?? null} />
              </small>
            )}
            <FieldError error={tried && given[index] === null ? t('missing.stance') : undefined} />
          </li>
        ))}
      </ol>
      {given.length < 2 ? null : (
        <p className="opine-all">
          <Button small onClick={() => draft.change({ stances: given.map(() => 'agree') })}>
            {t('panel.agreeAll')}
          </Button>
        </p>
      )}
      <Field
        label={t(reserves ? 'panel.opineWhy' : 'panel.opineText')}
        optional={!reserves}
        error={tried && reserves && text.trim() === '' ? t('missing.reservation') : act.fields.text}
      >
        {(control) => (
          <TextArea
            {...control}
            value={text}
            max={2000}
            placeholder={t('panel.opinePlaceholder')}
            onChange={(event) => draft.change({ text: event.target.value })}
          />
        )}
      </Field>
    </FormPanel>
  )
}
