import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { MinutesRecord } from '../../../contract/conference-minutes.ts'
import { useDraft } from '../../lib/drafts.ts'
import { Day } from '../../ui/day.tsx'
import { RecordHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Steps, type Step } from '../../ui/steps.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { MinutesActions } from './minutes-actions.tsx'
import { minutesQuery } from './minutes-calls.ts'
import { MinutesConfirmations } from './minutes-confirmations.tsx'
import { MinutesDocument } from './minutes-document.tsx'
import { confirmationsOf, differsFrom, nothingTyped } from './minutes-draft.ts'
import { MinutesSheet } from './minutes-sheet.tsx'
import './minutes.css'

const route = getRouteApi('/framed/conferences/$id/minutes')

export function MinutesPage() {
  const { id } = route.useParams()
  return (
    <QueryView query={useQuery(minutesQuery(id))} page>
      {(record) => <Minutes key={record.conference.id} id={id} record={record} />}
    </QueryView>
  )
}

/** The minutes: words around the rows at the left, who confirms them and the document they become at the right. */
function Minutes({ id, record }: { readonly id: string; readonly record: MinutesRecord }) {
  const { t } = useTranslation('minutes')
  const draft = useDraft(`minutes.${id}`, nothingTyped(record))
  const unsaved = differsFrom(draft.values, record)
  useUnsavedGuard(unsaved, { kept: true })
  const { confirmed, total } = confirmationsOf(record)
  return (
    <>
      <RecordHead
        number={record.document?.number ?? t('noNumber')}
        kinds={[
          <Link key="conference" to="/conferences/$id" params={{ id }}>
            {record.conference.name}
          </Link>,
        ]}
        title={t('title', { name: record.conference.name })}
        line={[
          t(`state.${record.state}`),
          <span key="held">
            {t('heldOn')} <Day date={record.conference.heldOn} />
          </span>,
          ...(record.confirmDueOn === null
            ? []
            : [
                <span key="due">
                  {t('confirmBy')} <Day date={record.confirmDueOn} />
                </span>,
                <span key="count">{t('confirmedCount', { confirmed, total })}</span>,
              ]),
        ]}
      >
        <Steps steps={stepsOf(record, (key) => t(`step.${key}`))} />
      </RecordHead>
      <Unsigned record={record} />
      <div className="mn">
        <MinutesSheet record={record} draft={draft.values} onChange={draft.change} />
        <div className="mn-side">
          <MinutesDocument record={record} />
          <MinutesConfirmations id={id} record={record} />
        </div>
      </div>
      <MinutesActions id={id} record={record} draft={draft} unsaved={unsaved} />
    </>
  )
}

const order = ['drafting', 'confirming', 'confirmed', 'issued'] as const

function stepsOf({ state }: MinutesRecord, label: (key: (typeof order)[number]) => string): readonly Step[] {
  const at = state === 'issued' ? order.length : order.indexOf(state)
  return order.map((key, index) => ({
    key,
    label: label(key),
    state: index < at ? 'past' : index === at ? 'now' : 'next',
  }))
}

/** Resolutions whose task says otherwise by now: told before anybody relies on the minutes. */
function Unsigned({ record: { unsigned } }: { readonly record: MinutesRecord }) {
  const { t } = useTranslation('minutes')
  if (unsigned.length === 0) return null
  return (
    <div className="banner" role="status">
      <div>
        <b>{t('unsigned.title', { count: unsigned.length })}</b>
        <ul>
          {unsigned.map(({ resolutionId, item, text }) => (
            <li key={resolutionId}>
              {item} {text}
            </li>
          ))}
        </ul>
      </div>
      <Link to="/resolutions" search={{ view: 'differing' }}>
        {t('unsigned.sign')}
      </Link>
    </div>
  )
}
