import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ConferenceRecord } from '../../../contract/conference.ts'
import { yearQuery } from '../../lib/calendar.ts'
import { weekday } from '../../lib/dates.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useSession } from '../../lib/session.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Choice, Field, TextArea, TextInput } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { PersonSelect } from '../../ui/person-select.tsx'
import { UnitsSelect } from '../../ui/unit-select.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { useWorkday } from '../../ui/use-workday.ts'
import { conferenceOptionsQuery, editConference, type Options, planConference } from './conference-calls.ts'
import { useConferenceAct } from './use-conference-act.ts'

type Props = { readonly record?: ConferenceRecord; readonly onClose: () => void }

/** Day, time, place, chair and who is invited: for a new conference, or to change one. */
export function ConferencePlan(props: Props) {
  const options = useQuery(conferenceOptionsQuery).data
  return options === undefined ? null : <Form {...props} options={options} />
}

function Form({ record, onClose, options }: Props & { readonly options: Options }) {
  const { t } = useTranslation('conference-record')
  const navigate = useNavigate()
  const draft = useDraft(`conference.plan.${record?.id ?? ''}`, valuesOf(record, options))
  useUnsavedGuard(draft.dirty, { kept: true })
  const { values, change } = draft
  const act = useConferenceAct(record?.id, {
    act: () => {
      const body = {
        ...values,
        dayOffMeant: values.dayOffMeant === 'yes',
        attendingUnitIds: [...values.attendingUnitIds],
        observingUnitIds: [...values.observingUnitIds],
      }
      return record === undefined ? planConference(body) : editConference(record.id, record.version, body)
    },
    done: t(record === undefined ? 'plan.planned' : 'plan.changed'),
    onDone: ({ id }) => {
      draft.clear()
      onClose()
      if (record === undefined) void navigate({ to: '/conferences/$id', params: { id }, ignoreBlocker: true })
    },
  })
  // Whoever keeps the day has meant it before.
  const off = useDayOff(values.heldOn) && values.heldOn !== record?.heldOn
  const members = options.units.filter(({ part }) => part === 'member').map(({ id }) => id)
  const everyone = members.every((id) => values.attendingUnitIds.includes(id))
  return (
    <FormPanel
      title={t(record === undefined ? 'plan.new' : 'plan.change')}
      submit={t(record === undefined ? 'plan.submit' : 'plan.save')}
      width={640}
      act={act}
      onSubmit={() => act.run()}
      onClose={onClose}
    >
      <div className="fields">
        <div>
          <Field label={t('plan.heldOn')} error={act.fields.heldOn} hint={<DayHint day={values.heldOn} />}>
            {(control) => (
              <DayInput
                {...control}
                day={values.heldOn}
                onDay={(heldOn) => change({ heldOn, dayOffMeant: '' })}
              />
            )}
          </Field>
          {off ? (
            <Choice
              label={t('plan.dayOffMeant')}
              checked={values.dayOffMeant === 'yes'}
              onChange={(event) => change({ dayOffMeant: event.target.checked ? 'yes' : '' })}
            />
          ) : null}
        </div>
        <Field label={t('plan.startsAt')} error={act.fields.startsAt}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              placeholder="09:00"
              value={values.startsAt}
              onChange={(event) => change({ startsAt: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('plan.place')} error={act.fields.place}>
          {(control) => (
            <TextInput
              {...control}
              value={values.place}
              placeholder={t('plan.placeExample')}
              onChange={(event) => change({ place: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('plan.chair')} error={act.fields.chairPostId}>
          {(control) => (
            <PersonSelect
              {...control}
              people={options.chairs.map(({ postId, person, post, unit }) => ({
                id: postId,
                name: person,
                post,
                unit,
              }))}
              value={values.chairPostId}
              onChange={(chairPostId) => change({ chairPostId: chairPostId ?? '' })}
            />
          )}
        </Field>
      </div>
      <Field
        label={t('plan.attending')}
        optional
        error={act.fields.attendingUnitIds}
        hint={
          <>
            {t('plan.attendingHint')}{' '}
            <button
              type="button"
              className="link"
              onClick={() =>
                change({
                  attendingUnitIds: everyone ? [] : [...new Set([...values.attendingUnitIds, ...members])],
                })
              }
            >
              {t(everyone ? 'plan.nobody' : 'plan.everyone', { count: members.length })}
            </button>
          </>
        }
      >
        {(control) => (
          <UnitsSelect
            {...control}
            units={options.units}
            values={values.attendingUnitIds}
            onChange={(attendingUnitIds) => change({ attendingUnitIds })}
          />
        )}
      </Field>
      <Field label={t('plan.observing')} optional error={act.fields.observingUnitIds}>
        {(control) => (
          <UnitsSelect
            {...control}
            units={options.units.map((unit) => ({
              ...unit,
              ...(values.attendingUnitIds.includes(unit.id) ? { refusal: t('plan.attendsAlready') } : {}),
            }))}
            values={values.observingUnitIds}
            onChange={(observingUnitIds) => change({ observingUnitIds })}
          />
        )}
      </Field>
      <Field label={t('plan.notes')} optional error={act.fields.notes}>
        {(control) => (
          <TextArea
            {...control}
            value={values.notes}
            max={2000}
            placeholder={t('plan.notesExample')}
            onChange={(event) => change({ notes: event.target.value })}
          />
        )}
      </Field>
    </FormPanel>
  )
}

function valuesOf(record: ConferenceRecord | undefined, { chairs }: Options) {
  const seated = (part: 'attending' | 'observing'): readonly string[] =>
    (record?.seatList ?? []).filter((seat) => seat.part === part).map(({ unit }) => unit.id)
  return {
    heldOn: record?.heldOn ?? '',
    /** `yes`: on a day off, and so meant. */
    dayOffMeant: '',
    startsAt: record?.startsAt ?? '09:00',
    place: record?.place ?? '',
    chairPostId: record?.chairPostId ?? chairs[0]?.postId ?? '',
    notes: record?.notes ?? '',
    attendingUnitIds: seated('attending'),
    observingUnitIds: seated('observing'),
  }
}

type DayInputProps = { readonly day: string; readonly onDay: (day: string) => void }

function DayInput({ day, onDay, ...control }: DayInputProps) {
  const today = useSession()?.today ?? ''
  const year = Number(today.slice(0, 4))
  const isWorkday = useWorkday([year, year + 1])
  return (
    <DateInput
      {...control}
      value={day === '' ? null : day}
      min={today}
      isWorkday={isWorkday}
      onChange={(next) => onDay(next ?? '')}
    />
  )
}

function useDayOff(day: string): boolean {
  const isWorkday = useWorkday(day === '' ? [] : [Number(day.slice(0, 4))])
  return day !== '' && !isWorkday(day)
}

/** What kind of day it is. */
function DayHint({ day }: { readonly day: string }) {
  const { t } = useTranslation('conference-record')
  const year = useQuery({ ...yearQuery(Number(day.slice(0, 4))), enabled: day !== '' }).data
  const off = useDayOff(day)
  if (day === '' || year === undefined) return null
  const name = year.exceptions.find((one) => one.day === day)?.name ?? ''
  const key = off ? 'plan.dayOff' : name === '' ? 'plan.workday' : 'plan.makeUpDay'
  return (
    <span className={off ? 'flag' : undefined} role={off ? 'status' : undefined}>
      {t(key, { weekday: weekday(day), name: name === '' ? t('plan.weekend') : name })}
      {year.loaded ? null : ` ${t('plan.provisional', { year: year.year })}`}
    </span>
  )
}
