import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilingField, FilingRecord } from '../../../contract/filing.ts'
import { useEither } from '../../lib/use-either.ts'
import { Button } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'
import { useErrorWords } from '../../ui/use-error-words.ts'
import { Overtaken, ValueNews } from './value-news.tsx'
import { Proof } from './proof.tsx'
import { differs, faultOf, isOvertaken, type Typed, typedOf } from './typed.ts'
import { useSaveField } from './use-save-field.ts'
import { figure, useValueWithUnit, useValueWords } from './use-words.ts'
import { ValueActs } from './value-acts.tsx'
import { ValueInput } from './value-input.tsx'
import { ValueState } from './value-state.tsx'

type Props = {
  readonly record: FilingRecord
  readonly field: FilingField
  readonly typed: Typed | null
  readonly onType: (typed: Typed | null) => void
}

/** One sub-indicator: what it is, what it was, what it should be, what it is now, and what is to be said of it. */
export function ValueRow({ record, field, typed, onType }: Props) {
  const { t } = useTranslation('filing')
  const id = useId()
  const words = useErrorWords('filing')
  const value = useValueWords()
  const withUnit = useValueWithUnit()
  const [left, setLeft] = useState(false)
  const [open, setOpen] = useState(false)
  const saving = useSaveField(record.id, field, (sent) => {
    onType(null)
    setLeft(false)
    void sent
  })
  const now = typed ?? typedOf(field)
  const overtaken = typed !== null && isOvertaken(typed, field)
  const fault = typed === null ? null : faultOf(typed, field)
  const said = fault === null || !left ? null : words.refusal(`field.${fault.code}`, fault.facts)
  const faults = {
    input: (fault?.at === 'input' ? said : null) ?? saving.faults.input,
    reason: (fault?.at === 'reason' ? said : null) ?? saving.faults.reason,
  }
  const change = (patch: Partial<Typed>) => {
    saving.reset()
    onType({ ...now, ...patch })
  }
  const send = (sent: Typed) => {
    setLeft(true)
    if (faultOf(sent, field) === null) saving.save(sent)
  }
  /** Leaving the row sends what was typed in it. */
  const leave = () => {
    if (typed === null || overtaken || saving.busy) return
    if (differs(typed, field)) send(typed)
    else onType(null)
  }
  const revising = field.state === 'returned' || field.state === 'unlocked'
  // What the leader entered and sent back becomes another's who stands by it.
  const others = record.sentBack !== null && field.filed !== null && !field.filed.mine
  const { last, target } = field
  return (
    <li
      className={`fv is-${field.state}`}
      id={`value-${field.code}`}
      aria-labelledby={id}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave()
      }}
    >
      <Name field={field} id={id} />
      <p className="fv-last">
        <span className="fv-label">{t('form.last')}</span>
        {last === null ? (
          <span className="muted">—</span>
        ) : (
          <>
            {value(last)}{' '}
            <small>{t('form.lastFrom', { period: last.period, source: t(`source.${last.source}`) })}</small>
          </>
        )}
      </p>
      <p className="fv-target">
        <span className="fv-label">{t('form.target')}</span>
        {target === null ? <span className="muted">—</span> : figure(target)}
      </p>
      <div className="fv-value">
        {field.editable ? (
          <ValueInput
            field={field}
            labelledBy={id}
            typed={now}
            faults={faults}
            onChange={change}
            onKeyDown={onward}
          />
        ) : (
          <p className="fv-stands">
            <b>{withUnit(field, field)}</b>
          </p>
        )}
        <div className="fv-line">
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(field.editable ? 'form.proof' : 'form.proofRead', { count: field.evidence.length })}
            {!open && now.note !== '' ? <small className="fv-note">{now.note}</small> : null}
          </button>
          {field.editable && (revising || others) && typed === null ? (
            <Button small busy={saving.busy} onClick={() => send(now)}>
              {t('form.keep')}
            </Button>
          ) : null}
          <ValueActs record={record} field={field} />
        </div>
      </div>
      <div className="fv-state">
        <ValueState field={field} unsent={typed !== null && differs(typed, field)} busy={saving.busy} />
      </div>
      <div className="fv-more">
        {overtaken ? (
          <Overtaken
            field={field}
            typed={now}
            onTheirs={() => onType(null)}
            onMine={() => {
              const mine = { ...now, base: typedOf(field).base }
              onType(mine)
              send(mine)
            }}
          />
        ) : null}
        {saving.error === null ? null : (
          <p className="fv-line">
            <FieldError error={saving.error} />
            <Button small onClick={() => send(now)}>
              {t('form.again')}
            </Button>
          </p>
        )}
        <ValueNews record={record} field={field} />
        {open || (field.editable && needsWords(field)) ? (
          <Proof
            record={record}
            field={field}
            note={now.note}
            error={saving.faults.note}
            wanted={needsWords(field)}
            onNote={(note) => change({ note })}
          />
        ) : null}
      </div>
    </li>
  )
}

/** A warning waits for its explanation. */
const needsWords = ({ findings, note }: FilingField): boolean =>
  note === '' && findings.some(({ severity, code }) => severity === 'warning' && code !== 'no-evidence')

/** Enter goes to the next field, as in a spreadsheet; leaving sends. */
function onward(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  const all = [...document.querySelectorAll<HTMLInputElement>('.fv-input:not(:disabled)')]
  const next = all[all.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)]
  if (next === undefined) event.currentTarget.blur()
  else {
    next.focus()
    next.select()
  }
}

function Name({ field, id }: { readonly field: FilingField; readonly id: string }) {
  const { t } = useTranslation('filing')
  const either = useEither()
  const [whole, setWhole] = useState(false)
  const definition = either(field.definition, field.definitionEn)
  return (
    <div className="fv-what">
      <p id={id}>
        <span className="fv-code">{field.code}</span> {either(field.name, field.nameEn)}
        <span className="visually-hidden"> {either(field.unit, field.unitEn)}</span>
      </p>
      {definition === '' ? null : (
        <button
          type="button"
          className={`fv-definition ${whole ? 'whole' : ''}`}
          aria-expanded={whole}
          title={whole ? undefined : definition}
          onClick={() => setWhole(!whole)}
        >
          {definition}
        </button>
      )}
      {whole ? (
        <small className="block">
          {t(`form.better-${field.better}`)}
          {field.jointUnits.length === 0 ? null : t('form.joint', { units: field.jointUnits.join(t('and')) })}
        </small>
      ) : null}
    </div>
  )
}
