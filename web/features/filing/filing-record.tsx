import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FilingField, FilingRecord as Filing } from '../../../contract/filing.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useEither } from '../../lib/use-either.ts'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { casesQuery, filingQuery } from './calls.ts'
import { FilingActions } from './filing-actions.tsx'
import { FilingHead } from './filing-head.tsx'
import { FilingTimeline } from './filing-timeline.tsx'
import { differs, pack, type Typed, unpack } from './typed.ts'
import { ValueRow } from './value-row.tsx'
import './filing.css'

const route = getRouteApi('/framed/filing/$id')

export function FilingRecord() {
  const { id } = route.useParams()
  return (
    <QueryView query={useQuery(filingQuery(id))} page>
      {(record) => <Form key={record.id} record={record} />}
    </QueryView>
  )
}

/** One filing: its form, what may be done now, what happened. */
function Form({ record }: { readonly record: Filing }) {
  const { t } = useTranslation('filing')
  const draft = useDraft(`filing.${record.id}`, noDrafts(record))
  const cases = useQuery(casesQuery(record.id)).data?.rows ?? []
  const typedIn = ({ code }: FilingField): Typed | null => unpack(draft.values[code])
  const unsent = record.values.filter((field) => {
    const typed = typedIn(field)
    return typed !== null && differs(typed, field)
  }).length
  useUnsavedGuard(unsent > 0, { kept: true })
  return (
    <>
      <FilingHead record={record} />
      {record.values.length === 0 ? (
        <Sheet>
          <p className="sheet-body muted">{t('form.nothing')}</p>
        </Sheet>
      ) : (
        <Sheet className="fv-sheet" label={t('form.title')}>
          <div className="fv-head" aria-hidden="true">
            <span>{t('form.name')}</span>
            <span>{t('form.last')}</span>
            <span>{t('form.target')}</span>
            <span>{t('form.value')}</span>
            <span>{t('form.state')}</span>
          </div>
          {byIndicator(record.values).map(({ code, fields }) => (
            <section key={code} aria-label={fields[0]?.indicator.name}>
              <IndicatorHead
                id={record.id}
                fields={fields}
                hasCase={cases.some(({ indicator }) => indicator.code === code)}
              />
              <ul>
                {fields.map((field) => (
                  <ValueRow
                    key={field.code}
                    record={record}
                    field={field}
                    typed={typedIn(field)}
                    onType={(typed) => draft.change({ [field.code]: typed === null ? [] : pack(typed) })}
                  />
                ))}
              </ul>
            </section>
          ))}
        </Sheet>
      )}
      <FilingTimeline record={record} />
      <FilingActions record={record} unsent={unsent} />
    </>
  )
}

const noDrafts = ({ values }: Filing): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(values.map(({ code }): [string, readonly string[]] => [code, []]))

function byIndicator(values: readonly FilingField[]) {
  const groups = Map.groupBy(values, ({ indicator }) => indicator.code)
  return [...groups].map(([code, fields]) => ({ code, fields }))
}

type HeadProps = {
  readonly id: string
  readonly fields: readonly FilingField[]
  readonly hasCase: boolean
}

function IndicatorHead({ id, fields, hasCase }: HeadProps) {
  const { t } = useTranslation('filing')
  const either = useEither()
  const indicator = fields[0]?.indicator
  if (indicator === undefined) return null
  return (
    <header className="fv-group">
      <h2>
        <span className="fv-code">{indicator.code}</span> {either(indicator.name, indicator.nameEn)}
      </h2>
      {hasCase ? (
        <Link to="/filing/$id/case/$indicator" params={{ id, indicator: indicator.code }}>
          {t('form.case')}
        </Link>
      ) : null}
    </header>
  )
}
