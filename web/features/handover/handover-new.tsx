import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { Field } from '../../ui/field.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Select } from '../../ui/select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Empty } from '../../ui/states.tsx'
import { HandoverForm } from './handover-form.tsx'
import { previewQuery } from './queries.ts'
import './handover.css'

/** First who leaves; then what lies there, and who takes it. */
export function HandoverNew() {
  const { t } = useTranslation('handover')
  const { tenure } = useSearch({ from: '/framed/handovers/new' })
  return (
    <>
      <PageHead title={t('make')} />
      <Leaver tenure={tenure} />
      {tenure === undefined ? (
        <Sheet label={t('make')}>
          <Empty title={t('form.chooseLeaver')}>{t('form.chooseLeaverWhy')}</Empty>
        </Sheet>
      ) : (
        <Preview key={tenure} tenure={tenure} />
      )}
    </>
  )
}

function Preview({ tenure }: { readonly tenure: string }) {
  const query = useQuery(previewQuery(tenure))
  return (
    <QueryView query={query}>{(preview) => <HandoverForm tenureId={tenure} preview={preview} />}</QueryView>
  )
}

/** Everybody who holds a post today, with the post; who left already is reached from the alert. */
function Leaver({ tenure }: { readonly tenure: string | undefined }) {
  const { t } = useTranslation('handover')
  const navigate = useNavigate({ from: '/handovers/new' })
  const tree = useQuery({
    queryKey: ['organization', ''],
    queryFn: ({ signal }) => ask(api.GET('/api/organization', { signal, params: { query: {} } })),
  })
  const units = tree.data?.units ?? []
  const nameOf = (id: string | null): string => units.find((unit) => unit.id === id)?.shortName ?? ''
  const options = units.flatMap((unit) =>
    unit.posts.flatMap(({ title, holder, history }) => {
      const place = [unit.kind === 'section' ? nameOf(unit.parentId) : '', unit.shortName, title]
        .filter(Boolean)
        .join(' ')
      const left = history.find(({ tenureId }) => tenureId === tenure)
      const shown = left !== undefined && left.tenureId !== holder?.tenureId ? [holder, left] : [holder]
      return shown.flatMap((one) =>
        one ? [{ value: one.tenureId, label: one.name, note: place, find: place }] : [],
      )
    }),
  )
  return (
    <Sheet label={t('leaver')} className="handover-leaver">
      <Field label={t('leaver')}>
        {(control) => (
          <Select
            {...control}
            options={options}
            loading={tree.isPending}
            placeholder={t('form.findLeaver')}
            value={tenure ?? null}
            onChange={(next) =>
              void navigate({ search: next === null ? {} : { tenure: next }, replace: true })
            }
          />
        )}
      </Field>
    </Sheet>
  )
}
