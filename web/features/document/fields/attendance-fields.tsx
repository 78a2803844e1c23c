import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field, TextArea } from '../../../ui/field.tsx'
import { attendeesFrom, attendeesText } from '../content-draft.ts'
import { Findings } from '../findings.tsx'
import type { ContentProps } from './content-props.ts'

const lists = ['attended', 'excused', 'observed'] as const

/** Minutes: who attended, was excused, sat in. */
export function AttendanceFields(props: ContentProps) {
  return lists.map((list) => <List key={list} {...props} list={list} />)
}

function List({
  content,
  noticed,
  onChange,
  list,
}: ContentProps & { readonly list: (typeof lists)[number] }) {
  const { t } = useTranslation('document')
  const { attendance } = content
  const [typed, setTyped] = useState(attendeesText(attendance[list]))
  return (
    <>
      <Field
        label={t(`attendance.${list}`)}
        optional={list !== 'attended'}
        hint={list === 'attended' ? t('attendance.hint') : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            value={typed}
            max={9000}
            onChange={(event) => {
              setTyped(event.target.value)
              onChange({ attendance: { ...attendance, [list]: attendeesFrom(event.target.value) } })
            }}
          />
        )}
      </Field>
      <Findings noticed={noticed} at={`attendance.${list}`} below />
    </>
  )
}
