import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRecord } from '../../../contract/document.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/day.tsx'
import { Panel } from '../../ui/panel.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { compareQuery } from './calls.ts'

const shownAtFirst = 5

/** Every save is a version; any two can be held against each other. */
export function VersionsSheet({ record }: { readonly record: DocumentRecord }) {
  const { t } = useTranslation('document')
  const [from, setFrom] = useState<number | null>(null)
  const [all, setAll] = useState(false)
  const { versions, ordinal } = record
  if (versions.length < 2) return null
  const newestFirst = versions.toSorted((one, other) => other.ordinal - one.ordinal)
  const shown = all ? newestFirst : newestFirst.slice(0, shownAtFirst)
  return (
    <Sheet title={t('version.title')} aside={t('version.count', { count: versions.length })}>
      <ul className="dc-versions">
        {shown.map((version) => (
          <li key={version.ordinal}>
            <span>
              {t('version.nth', { number: version.ordinal })}
              {version.current ? <small> {t('version.current')}</small> : null}
              <small className="block">
                {version.by ?? t('version.platform')} <Moment at={version.at} />
              </small>
            </span>
            {version.ordinal === ordinal ? null : (
              <Button small onClick={() => setFrom(version.ordinal)}>
                {t('version.compare')}
                <span className="visually-hidden">{t('version.nth', { number: version.ordinal })}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {newestFirst.length > shown.length ? (
        <div className="sheet-body">
          <Button small onClick={() => setAll(true)}>
            {t('version.more', { count: newestFirst.length - shown.length })}
          </Button>
        </div>
      ) : null}
      {from === null ? null : (
        <Panel
          open
          title={t('version.comparing', { from, to: ordinal })}
          width={860}
          onClose={() => setFrom(null)}
        >
          <Comparison id={record.id} from={from} to={ordinal} />
        </Panel>
      )}
    </Sheet>
  )
}

function Comparison({ id, from, to }: { readonly id: string; readonly from: number; readonly to: number }) {
  const { t } = useTranslation('document')
  const query = useQuery(compareQuery(id, from, to))
  return (
    <QueryView query={query}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p className="muted">{t('version.same')}</p>
        ) : (
          <ul className="dc-changes">
            {changes.map((change, index) => (
              <li key={index}>
                <b>
                  {t(`changed.${change.field}`, { number: (change.index ?? 0) + 1 })}
                  <small> {t(`version.${change.change}`)}</small>
                </b>
                {change.before === '' ? null : <del>{change.before}</del>}
                {change.after === '' ? null : <ins>{change.after}</ins>}
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  )
}
