import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { DateInput } from '../../ui/date-input.tsx'
import { Field } from '../../ui/field.tsx'
import { FormPanel } from '../../ui/form-panel.tsx'
import { useAct } from '../../ui/use-act.ts'
import { organizationKey, peopleKey, responsibilityKey } from './queries.ts'
import type { PostView } from './units.ts'

type Props = {
  readonly post: PostView
  readonly holder: NonNullable<PostView['holder']>
  readonly today: string
  readonly onClose: () => void
}

/** The last day of a tenure. What hangs on the post stays with the post. */
export function EndForm({ post, holder, today, onClose }: Props) {
  const { t } = useTranslation('organization')
  const client = useQueryClient()
  const [endsOn, setEndsOn] = useState(today)
  const act = useAct({
    namespace: 'organization',
    act: () =>
      ask(
        api.POST('/api/organization/tenures/{id}/end', {
          params: { path: { id: holder.tenureId } },
          body: { version: post.version, endsOn },
        }),
      ),
    refresh: [organizationKey, peopleKey, responsibilityKey, ['vacancies'], ['handovers']],
    done: t('posts.ended', { name: holder.name, title: post.title }),
    onDone: onClose,
  })
  return (
    <FormPanel
      title={t('posts.endOf', { name: holder.name, title: post.title })}
      submit={t('posts.end')}
      act={act}
      onSubmit={() => act.run(undefined)}
      onClose={onClose}
      onConflict={() => void client.invalidateQueries({ queryKey: organizationKey })}
    >
      <p className="form-lead">
        {t('posts.endMeans')}{' '}
        <Link to="/handovers/new" search={{ tenure: holder.tenureId }}>
          {t('posts.handover')}
        </Link>
      </p>
      <Field label={t('posts.lastDay')} error={act.fields.endsOn} hint={t('posts.lastDayHint')}>
        {(control) => (
          <DateInput
            {...control}
            value={endsOn}
            min={holder.startsOn}
            onChange={(day) => setEndsOn(day ?? '')}
          />
        )}
      </Field>
    </FormPanel>
  )
}
