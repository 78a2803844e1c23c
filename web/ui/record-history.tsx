import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Suspense, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../lib/api.ts'
import { Button } from './button.tsx'
import { ChangeList } from './change-list.tsx'
import { DownIcon, RightIcon } from './icons.tsx'
import { QueryView } from './query-view.tsx'
import { Loading } from './states.tsx'

type Of = 'unit' | 'post' | 'person' | 'responsibility' | 'account'

type Props = {
  readonly of: Of
  /** Of an indicator's responsibility: its code. */
  readonly id: string
}

/** Closed at first: what changed on a record, field by field. Asked for when it is opened. */
export function FoldedHistory({ label, ...props }: Props & { readonly label: string }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <section className="folded-history no-print" aria-label={label}>
      <button
        type="button"
        className="link"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? <DownIcon /> : <RightIcon />} {label}
      </button>
      <div id={id} hidden={!open}>
        {open ? <RecordHistory {...props} /> : null}
      </div>
    </section>
  )
}

/** The words of the list come with it. */
export function RecordHistory(props: Props) {
  return (
    <Suspense fallback={<Loading />}>
      <History {...props} />
    </Suspense>
  )
}

/** Lists of which these are part are asked for again after a change, and this with them. */
const lists: Readonly<Record<Of, string>> = {
  unit: 'organization',
  post: 'organization',
  person: 'people',
  responsibility: 'responsibility',
  account: 'accounts',
}

function History({ of, id }: Props) {
  const { t } = useTranslation(['history', 'audit'])
  const [size, setSize] = useState(20)
  const query = useQuery({
    queryKey: [lists[of], 'history', of, id, size],
    queryFn: ({ signal }) => read(of, id, size, signal),
    placeholderData: keepPreviousData,
  })
  return (
    <QueryView query={query}>
      {({ rows, total }) => (
        <>
          {rows.length === 0 ? <p className="muted">{t('unchanged')}</p> : null}
          <ChangeList
            labels={`recordField.${of}`}
            entries={rows.map(({ type, seq, ...row }) => ({
              ...row,
              key: String(seq),
              event: t(`audit:type.${type}`),
            }))}
          />
          {rows.length < total && size < 100 ? (
            <p className="timeline-more">
              <Button small onClick={() => setSize(100)}>
                {t('more')}
              </Button>
            </p>
          ) : null}
        </>
      )}
    </QueryView>
  )
}

function read(of: Of, id: string, size: number, signal: AbortSignal) {
  const request = { params: { path: { id }, query: { size } }, signal }
  switch (of) {
    case 'unit':
      return ask(api.GET('/api/units/{id}/history', request))
    case 'post':
      return ask(api.GET('/api/posts/{id}/history', request))
    case 'person':
      return ask(api.GET('/api/people/{id}/history', request))
    case 'account':
      return ask(api.GET('/api/accounts/{id}/history', request))
    case 'responsibility':
      return ask(
        api.GET('/api/responsibility/{code}/history', {
          params: { path: { code: id }, query: { size } },
          signal,
        }),
      )
  }
}
