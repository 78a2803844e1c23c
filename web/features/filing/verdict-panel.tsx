import { useTranslation } from 'react-i18next'
import type { FilingField, FilingRecord } from '../../../contract/filing.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useEither } from '../../lib/use-either.ts'
import { Choice, Field, TextArea } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { review, unlock } from './calls.ts'
import { useFilingAct } from './use-filing-act.ts'
import { useValueWithUnit } from './use-words.ts'

export type VerdictKind = 'accept' | 'return' | 'unlock'

type Props = {
  readonly record: FilingRecord
  readonly field: FilingField
  readonly kind: VerdictKind
  readonly onClose: () => void
  readonly onDone: (said: string) => void
}

/** One value returned or unlocked with its reason; or accepted, from one of several sources. */
export function VerdictPanel({ record, field, kind, onClose, onDone }: Props) {
  const { t } = useTranslation('filing')
  const either = useEither()
  const value = useValueWithUnit()
  const [first] = field.sources
  const draft = useDraft(`filing.${kind}.${record.id}.${field.code}`, {
    text: '',
    source: first?.source ?? 'filing',
  })
  useUnsavedGuard(draft.dirty, { kept: true })
  const { text, source } = draft.values
  const chosen = field.sources.find((one) => one.source === source) ?? first
  const act = useFilingAct(record.id, {
    act: () => {
      const { id, version } = record
      const { code } = field
      if (kind === 'unlock') return unlock(id, version, code, text)
      return review(id, version, [
        {
          code,
          decision: kind,
          reason: text,
          ...(kind === 'accept' && chosen !== undefined ? { source: chosen.source } : {}),
        },
      ])
    },
    onDone: () => {
      draft.clear()
      onDone(t(`verdict.${kind}Done`, { code: field.code }))
    },
  })
  const needsReason = kind !== 'accept' || chosen !== first
  return (
    <FormPanel
      title={t(`verdict.${kind}`, { code: field.code, name: either(field.name, field.nameEn) })}
      submit={t(`act.${kind}`)}
      act={act}
      onSubmit={() => act.run()}
      onClose={onClose}
    >
      <p className="panel-lead">
        {t('verdict.stands')} <b>{value(field, field)}</b>
        {field.note === '' ? null : <small className="block">{field.note}</small>}
      </p>
      {kind === 'accept' ? (
        <fieldset className="field">
          <legend>{t('verdict.source')}</legend>
          <div className="choices">
            {field.sources.map((one) => (
              <Choice
                key={one.source}
                type="radio"
                name="source"
                checked={one === chosen}
                label={`${t(`source.${one.source}`)} ${value(one, field)}`}
                note={one === first ? t('form.first') : undefined}
                onChange={() => draft.change({ source: one.source })}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
      <Field
        label={t(`verdict.${kind}Reason`)}
        optional={!needsReason}
        error={act.fields.text ?? act.fields['verdicts.0.reason']}
        hint={t(`verdict.${kind}Hint`)}
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
