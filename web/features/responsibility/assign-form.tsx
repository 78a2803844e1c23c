import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResponsibilityRow } from '../../../contract/responsibility.ts'
import { api, ask } from '../../lib/api.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Choice, Field } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { PersonSelect } from '../../ui/person-select.tsx'
import { Select } from '../../ui/select.tsx'
import { UnitSelect } from '../../ui/unit-select.tsx'
import { useAct } from '../../ui/use-act.ts'
import {
  type AssignmentValues,
  bodyOf,
  changesBetween,
  type Mode,
  takeUnder,
  valuesOf,
} from './assignment.ts'
import { placesOf, type PostOption, type UnitNode } from './posts.ts'
import { organizationQuery, responsibilityKey } from './queries.ts'

type Person = {
  readonly id: string
  readonly name: string
  readonly posts: readonly { readonly unit: string; readonly title: string }[]
}

type Props = {
  readonly title: string
  readonly row: ResponsibilityRow
  readonly above: ResponsibilityRow | null
  readonly units: readonly UnitNode[]
  readonly people: readonly Person[]
  readonly today: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A duty given to posts: leadership member, section, responsible, backup, from a day on. */
export function AssignForm({ title, row, above, units, people, today, onClose, children }: Props) {
  const { t } = useTranslation('responsibility')
  const client = useQueryClient()
  const [first, setFirst] = useState(row)
  const [start, setStart] = useState(() => valuesOf(row, above, people, today))
  const [values, setValues] = useState(start)
  const change = (patch: Partial<AssignmentValues>) => setValues({ ...values, ...patch })
  const leadIds = [row.unit, ...row.coLeads].map(({ id }) => id)
  const places = placesOf(units, leadIds)
  const act = useAct({
    namespace: 'responsibility',
    act: () =>
      ask(
        api.PUT('/api/responsibility/{code}', {
          params: { path: { code: row.code } },
          body: bodyOf(values, row.version),
        }),
      ),
    refresh: [responsibilityKey, organizationQuery.queryKey],
    done: t('assign.done', { title }),
    onDone: onClose,
  })
  const asAbove = above === null ? undefined : t('assign.asAbove')
  const modes: readonly Mode[] =
    above === null ? ['post', 'person', 'section'] : ['above', 'post', 'person', 'section']

  return (
    <FormPanel
      title={title}
      submit={t('assign.submit')}
      width={640}
      act={act}
      onSubmit={() => act.run(undefined)}
      onClose={onClose}
      onConflict={() => void client.invalidateQueries({ queryKey: responsibilityKey })}
      onTake={() => {
        const latest = valuesOf(row, above, people, today)
        setValues(takeUnder(values, start, latest))
        setStart(latest)
        setFirst(row)
      }}
      changes={changesBetween(first, row).map(({ column, before, after }) => ({
        label: t(`column.${column}`),
        before: before ?? t('vacant'),
        after: after ?? t('vacant'),
      }))}
    >
      {children}
      <div className="fields">
        <Field label={t('column.member')} optional={above !== null} wide>
          {(control) => (
            <PostSelect
              {...control}
              posts={places.leadership}
              value={values.leadershipMember}
              placeholder={asAbove}
              onChange={(leadershipMember) => change({ leadershipMember })}
            />
          )}
        </Field>
        <fieldset className="field wide">
          <legend>{t('column.responsible')}</legend>
          <div className="choices">
            {modes.map((mode) => (
              <Choice
                key={mode}
                type="radio"
                name="mode"
                label={t(`assign.mode.${mode}`)}
                checked={values.mode === mode}
                onChange={() => change({ mode })}
              />
            ))}
          </div>
        </fieldset>
        {values.mode === 'above' ? null : (
          <Field label={t('column.section')} optional={values.mode !== 'section'}>
            {(control) => (
              <UnitSelect
                {...control}
                units={places.sections.map((section) => ({ ...section, parentId: null }))}
                clearable
                value={values.section}
                onChange={(section) => change({ section })}
              />
            )}
          </Field>
        )}
        {values.mode === 'post' ? (
          <Field label={t('assign.post')}>
            {(control) => (
              <PostSelect
                {...control}
                posts={places.working}
                value={values.post}
                onChange={(post) => {
                  const section = post === null ? null : places.sectionOf(post)
                  change({ post, ...(section === null ? {} : { section }) })
                }}
              />
            )}
          </Field>
        ) : null}
        {values.mode === 'person' ? (
          <Field label={t('assign.person')} hint={t('assign.personHint')}>
            {(control) => (
              <PersonSelect
                {...control}
                people={people.map(({ id, name, posts }) => ({
                  id,
                  name,
                  unit: posts[0]?.unit,
                  post: posts[0]?.title,
                }))}
                value={values.person}
                onChange={(person) => change({ person })}
              />
            )}
          </Field>
        ) : null}
        <Field label={t('column.backup')} optional wide hint={t('assign.backupHint')}>
          {(control) => (
            <PostSelect
              {...control}
              posts={places.working.filter(({ id }) => values.mode !== 'post' || id !== values.post)}
              value={values.backup}
              placeholder={asAbove}
              onChange={(backup) => change({ backup })}
            />
          )}
        </Field>
        <Field label={t('assign.startsOn')} error={act.fields.startsOn} hint={t('assign.startsOnHint')}>
          {(control) => (
            <DateInput
              {...control}
              value={values.startsOn}
              onChange={(day) => change({ startsOn: day ?? '' })}
            />
          )}
        </Field>
      </div>
    </FormPanel>
  )
}

type PostSelectProps = {
  readonly id: string
  readonly posts: readonly PostOption[]
  readonly value: string | null
  readonly placeholder?: string | undefined
  readonly onChange: (value: string | null) => void
}

/** A post with whoever holds it; a vacant one can be given a duty too. */
function PostSelect({ posts, placeholder, ...rest }: PostSelectProps) {
  const { t } = useTranslation('responsibility')
  return (
    <Select
      {...rest}
      clearable
      placeholder={placeholder ?? t('assign.choosePost')}
      options={posts.map(({ id, holder, place }) => ({
        value: id,
        label: holder ?? t('vacant'),
        note: place,
      }))}
    />
  )
}
