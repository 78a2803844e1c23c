import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { handoverRoutes } from '../../../contract/handover.ts'
import { api, ask } from '../../lib/api.ts'
import { Button } from '../../ui/button.tsx'
import { DateInput } from '../../ui/date-input.tsx'
import { Choice, Field, TextArea } from '../../ui/field.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { PersonSelect } from '../../ui/person-select.tsx'
import { Select } from '../../ui/select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useAct } from '../../ui/use-act.ts'
import { ItemsView } from './items-view.tsx'
import { handoverKeys, peopleQuery, placeText } from './queries.ts'

type Props = {
  readonly tenureId: string
  readonly preview: z.infer<(typeof handoverRoutes.preview)['response']>
}

export function HandoverForm({ tenureId, preview }: Props) {
  const { t } = useTranslation('handover')
  const navigate = useNavigate()
  const people = useQuery(peopleQuery)
  const { today, endsOn } = preview
  const gone = endsOn !== null && endsOn < today
  const [lastDay, setLastDay] = useState(endsOn ?? today)
  const [stays, setStays] = useState(false)
  const [successorId, setSuccessorId] = useState<string | null>(preview.holder?.id ?? null)
  const [receivingPostId, setReceiving] = useState<string | null>(
    preview.receiving.find(({ suggested }) => suggested)?.id ?? null,
  )
  const [note, setNote] = useState('')
  const act = useAct({
    namespace: 'handover',
    act: () =>
      ask(
        api.POST('/api/handovers', {
          body: {
            tenureId,
            lastDay,
            successorId: stays ? null : successorId,
            receivingPostId: stays ? receivingPostId : null,
            note,
          },
        }),
      ),
    refresh: handoverKeys,
    done: ({ number }) => t('form.made', { number }),
    onDone: ({ id }) => void navigate({ to: '/handovers/$id', params: { id } }),
  })
  return (
    <form
      noValidate
      className="handover-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!act.busy) act.run(undefined)
      }}
    >
      <Sheet
        title={t('form.of', { name: preview.leaver.name, post: placeText(preview.post) })}
        aside={gone ? t('form.late') : undefined}
      >
        <div className="sheet-body">
          <Refusal error={act.error} />
          <Field
            label={t('lastDay')}
            error={act.fields.lastDay}
            hint={t(gone ? 'form.gone' : 'form.lastDayHint')}
          >
            {(control) => (
              <DateInput
                {...control}
                value={lastDay}
                min={today}
                max={endsOn ?? undefined}
                disabled={gone}
                onChange={(day) => setLastDay(day ?? '')}
              />
            )}
          </Field>
          <fieldset className="handover-how">
            <legend>{t('form.how')}</legend>
            <Choice
              type="radio"
              name="how"
              checked={!stays}
              onChange={() => setStays(false)}
              label={t('form.successor')}
              note={t('form.successorNote')}
            />
            <Choice
              type="radio"
              name="how"
              checked={stays}
              // What came since then is the holder's, and so is the post.
              disabled={preview.holder !== null}
              onChange={() => setStays(true)}
              label={t('form.stays')}
              note={
                preview.holder === null ? t('form.staysNote') : t('form.held', { name: preview.holder.name })
              }
            />
          </fieldset>
          {stays ? (
            <Field label={t('form.receiving')} error={act.fields.receivingPostId}>
              {(control) => (
                <Select
                  {...control}
                  options={preview.receiving.map((post) => ({
                    value: post.id,
                    label: post.person,
                    note: `${placeText(post)}${post.suggested ? t('form.suggested') : ''}`,
                  }))}
                  value={receivingPostId}
                  onChange={setReceiving}
                />
              )}
            </Field>
          ) : (
            <Field label={t('form.successorName')} error={act.fields.successorId}>
              {(control) => (
                <PersonSelect
                  {...control}
                  people={(people.data?.rows ?? [])
                    .filter(({ id }) => id !== preview.leaver.id)
                    .map((person) => ({
                      id: person.id,
                      name: person.name,
                      unit: person.posts[0]?.unit,
                      post: person.posts[0]?.title,
                    }))}
                  loading={people.isPending}
                  value={successorId}
                  onChange={setSuccessorId}
                />
              )}
            </Field>
          )}
          <Field label={t('form.note')} optional error={act.fields.note} hint={t('form.noteHint')}>
            {(control) => (
              <TextArea
                {...control}
                max={2000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <Button primary type="submit" busy={act.busy}>
            {t('form.submit')}
          </Button>
        </div>
      </Sheet>
      <ItemsView items={preview.items} />
    </form>
  )
}
