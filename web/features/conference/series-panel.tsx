import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConferenceSeriesRow } from '../../../contract/conference-series.ts'
import { paces } from '../../../domain/calendar/rhythm.ts'
import { useDraft } from '../../lib/drafts.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { Choose, PlaceFields } from '../../ui/place-fields.tsx'
import { paceOf } from '../../ui/rhythm-form.ts'
import { Select } from '../../ui/select.tsx'
import { UnitsSelect } from '../../ui/unit-select.tsx'
import { useAct } from '../../ui/use-act.ts'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { useWorkday } from '../../ui/use-workday.ts'
import { conferenceOptionsQuery } from './conference-calls.ts'
import { conferenceSeriesKeys, createSeries, editSeries } from './series-calls.ts'
import {
  emptySeriesForm,
  missingInSeriesForm,
  placeIn,
  planOf,
  type SeriesForm,
  seriesFormOf,
} from './series-form-values.ts'

type Props = {
  /** Null: a new one. */
  readonly row: ConferenceSeriesRow | null
  readonly today: string
  readonly onClose: () => void
}

/** Begins a series, or changes what is still to come of one. */
export function SeriesPanel({ row, today, onClose }: Props) {
  const { t } = useTranslation(['conference', 'series'])
  const draft = useDraft<SeriesForm>(
    `conference.series.${row?.id ?? 'new'}`,
    row === null ? emptySeriesForm(today) : seriesFormOf(row, today),
  )
  useUnsavedGuard(draft.dirty, { kept: true })
  const [tried, setTried] = useState(false)
  const form = draft.values
  const act = useAct({
    act: () => (row === null ? createSeries(planOf(form)) : editSeries(row.id, row.version, planOf(form))),
    refresh: conferenceSeriesKeys,
    namespace: 'conference',
    done: t(row === null ? 'series.created' : 'series.changed'),
    onDone: () => {
      draft.clear()
      onClose()
    },
  })
  const missing = tried ? missingInSeriesForm(form) : []
  const errorOf = (path: string) => (missing.includes(path) ? t('missing.other') : act.fields[path])
  return (
    <FormPanel
      title={t(row === null ? 'series.new' : 'series.edit')}
      submit={t(row === null ? 'series.create' : 'series.save')}
      width={720}
      act={act}
      onSubmit={() => {
        setTried(true)
        if (missingInSeriesForm(form).length === 0) act.run()
      }}
      onClose={onClose}
    >
      <p className="panel-lead">{t(row === null ? 'series.newLead' : 'series.editLead')}</p>
      <Fields form={form} today={today} errorOf={errorOf} onChange={draft.change} />
    </FormPanel>
  )
}

type FieldsProps = {
  readonly form: SeriesForm
  readonly today: string
  readonly errorOf: (path: string) => string | undefined
  readonly onChange: (patch: Partial<SeriesForm>) => void
}

function Fields({ form, today, errorOf, onChange }: FieldsProps) {
  const { t } = useTranslation(['conference', 'series'])
  const options = useQuery(conferenceOptionsQuery).data
  const year = Number(today.slice(0, 4))
  const isWorkday = useWorkday([year, year + 1])
  return (
    <>
      <Field label={t('series.name')} error={errorOf('title')}>
        {(control) => (
          <TextInput
            {...control}
            value={form.title}
            placeholder={t('series.namePlaceholder')}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      <div className="rhythm-grid">
        <Choose
          label={t('series:form.every')}
          value={paceOf(form.every)}
          options={paces.map((pace) => ({ value: pace, label: t(`series:every.${pace}`) }))}
          onChange={(every) => onChange({ every })}
        />
        <PlaceFields
          pace={paceOf(form.every)}
          place={placeIn(form)}
          error={errorOf('rhythm')}
          onChange={onChange}
        />
        <Field label={t('series.startsAt')} error={errorOf('startsAt')}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              placeholder="09:00"
              value={form.startsAt}
              onChange={(event) => onChange({ startsAt: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('series.startsOn')} error={errorOf('startsOn')}>
          {(control) => (
            <DateInput
              {...control}
              value={form.startsOn}
              min={today}
              isWorkday={isWorkday}
              onChange={(day) => onChange({ startsOn: day ?? '' })}
            />
          )}
        </Field>
        <Field label={t('series.lead')} error={errorOf('leadWorkdays')}>
          {(control) => (
            <input
              {...control}
              className="box"
              type="number"
              inputMode="numeric"
              min={1}
              max={60}
              value={form.leadWorkdays}
              onChange={(event) => onChange({ leadWorkdays: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="fields">
        <Field label={t('series.place')} error={errorOf('place')}>
          {(control) => (
            <TextInput
              {...control}
              value={form.place}
              onChange={(event) => onChange({ place: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('series.chair')} error={errorOf('chairPostId')}>
          {(control) => (
            <Select
              {...control}
              value={form.chairPostId}
              options={(options?.chairs ?? []).map(({ postId, person, post, unit }) => ({
                value: postId,
                label: person,
                note: `${unit} ${post}`,
              }))}
              onChange={(id) => onChange({ chairPostId: id ?? '' })}
            />
          )}
        </Field>
      </div>
      <Field
        label={t('series.units')}
        optional
        hint={t('series.unitsHint')}
        error={errorOf('attendingUnitIds')}
      >
        {(control) => (
          <UnitsSelect
            {...control}
            units={options?.units ?? []}
            values={form.attendingUnitIds}
            onChange={(attendingUnitIds) => onChange({ attendingUnitIds })}
          />
        )}
      </Field>
    </>
  )
}
