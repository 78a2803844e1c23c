import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseStudyView } from '../../../contract/case-study.ts'
import type { FilingRecord } from '../../../contract/filing.ts'
import { countCase } from '../../../domain/filing/case-study.ts'
import { readValue } from '../../../domain/filing/read-value.ts'
import { api, ask } from '../../lib/api.ts'
import { useDraft } from '../../lib/drafts.ts'
import { useEither } from '../../lib/use-either.ts'
import { type Action, ActionBar } from '../../ui/action-bar.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { Moment } from '../../ui/day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { firstWriter, Refusal } from '../../ui/form-panel.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { NotFound } from '../../ui/states.tsx'
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.ts'
import { casesQuery, fill, filingQuery } from './calls.ts'
import { isReady, newRow, packRow, readRow, rowOf, unpackRow } from './case-rows.ts'
import { CaseSteps } from './case-steps.tsx'
import { CaseTable } from './case-table.tsx'
import { mayDo } from './commands.ts'
import { useFilingAct } from './use-filing-act.ts'
import { figure, usePeriodTitle } from './use-words.ts'
import './filing.css'
import './case-study.css'

const route = getRouteApi('/framed/filing/$id/case/$indicator')

export function CaseStudy() {
  const { id, indicator } = route.useParams()
  const record = useQuery(filingQuery(id))
  const cases = useQuery(casesQuery(id))
  return (
    <QueryView query={record} page>
      {(filing) => (
        <QueryView query={cases} page>
          {({ rows }) => {
            const study = rows.find((row) => row.indicator.code === indicator)
            return study === undefined ? (
              <NotFound page />
            ) : (
              <Editor key={`${id} ${indicator} ${study.version}`} filing={filing} study={study} />
            )
          }}
        </QueryView>
      )}
    </QueryView>
  )
}

type Props = { readonly filing: FilingRecord; readonly study: CaseStudyView }

/** The steps of a model case, counted as they are typed. */
function Editor({ filing, study }: Props) {
  const { t } = useTranslation('filing')
  const title = usePeriodTitle()
  const either = useEither()
  const { indicator, editable } = study
  const rules = useMethodWords(study.method)
  const draft = useDraft(`filing.case.${filing.id}.${indicator.code}`, {
    rows:
      study.procedures.length === 0 ? [packRow(newRow)] : study.procedures.map((one) => packRow(rowOf(one))),
    base: study.costBase === null ? '' : String(study.costBase),
  })
  useUnsavedGuard(draft.dirty, { kept: true })
  const [tried, setTried] = useState(false)
  const rows = draft.values.rows.map(unpackRow)
  const read = rows.map(readRow)
  const base =
    draft.values.base.trim() === '' ? null : readValue(draft.values.base, { kind: 'cost', unit: '元' })
  const costBase = base?.ok === true ? base.value.value : null
  const baseFault = base !== null && (costBase === null || costBase <= 0)
  const ready = read.every(isReady) && !baseFault
  const count = countCase(
    read.map(({ procedure }) => procedure),
    study.method,
    costBase,
  )
  const saving = useFilingAct(filing.id, {
    act: () =>
      ask(
        api.PUT('/api/filings/{id}/case-studies/{code}', {
          params: { path: { id: filing.id, code: indicator.code } },
          body: {
            version: study.version,
            procedures: read.map(({ procedure }) => ({ ...procedure })),
            costBase,
          },
        }),
      ),
    done: t('case.saved'),
    onDone: () => draft.clear(),
  })
  const taking = useTakeOver(filing, study)
  const save = () => {
    setTried(true)
    if (ready) saving.run()
  }
  const actions: readonly Action[] = editable
    ? [
        { key: 'save', label: t('case.save'), primary: draft.dirty, busy: saving.busy, onClick: save },
        {
          key: 'take',
          label: t('case.takeOver'),
          primary: !draft.dirty,
          busy: taking.busy,
          onClick: () => taking.run(),
          refusal:
            draft.dirty || study.count === null
              ? t('case.saveFirst')
              : mayDo(filing, 'fill')
                ? undefined
                : t('case.notNow'),
        },
      ]
    : []
  return (
    <>
      <PageHead
        title={t('case.title', { name: either(indicator.name, indicator.nameEn) })}
        note={
          <Link to="/filing/$id" params={{ id: filing.id }}>
            {t('record.title', { unit: filing.unit.name, period: title(filing.period) })}
          </Link>
        }
        crumb={t('case.crumb', { code: indicator.code })}
      />
      {saving.conflict ? (
        <Conflict {...firstWriter(saving.cause)} onReload={saving.reset} />
      ) : (
        <Refusal error={saving.error ?? taking.error} />
      )}
      <Sheet
        title={t('case.steps')}
        aside={
          study.saved === null ? undefined : (
            <small>
              {study.saved.by} <Moment at={study.saved.at} />
            </small>
          )
        }
      >
        <CaseTable
          rows={rows}
          faults={tried ? read.map(({ faults }) => faults) : []}
          editable={editable}
          onChange={(next) => draft.change({ rows: next.map(packRow) })}
        />
      </Sheet>
      <Sheet title={t('case.count')} aside={<small>{rules}</small>}>
        <Facts
          facts={[
            {
              label: t('case.procedures'),
              value: <Fed value={String(count.procedures)} code={study.feeds.procedures} />,
            },
            {
              label: t('case.time'),
              value: <Fed value={t('case.days', { days: figure(count.time) })} code={study.feeds.time} />,
            },
            {
              label: t('case.cost'),
              value: (
                <Fed
                  value={
                    costBase === null
                      ? t('case.yuan', { yuan: figure(count.cost) })
                      : `${figure(count.cost)}%`
                  }
                  code={study.feeds.cost}
                />
              ),
            },
          ]}
        />
        {study.feeds.cost === null ? null : (
          <div className="sheet-body case-base">
            <Field
              label={t('case.base')}
              hint={t('case.baseHint')}
              optional
              error={tried && baseFault ? t('errors.field.not-a-number') : undefined}
            >
              {(control) => (
                <TextInput
                  {...control}
                  inputMode="decimal"
                  value={draft.values.base}
                  readOnly={!editable}
                  onChange={(event) => draft.change({ base: event.target.value })}
                />
              )}
            </Field>
          </div>
        )}
        <CaseSteps rows={rows} count={count} />
      </Sheet>
      <ActionBar actions={actions} note={draft.dirty ? t('case.dirty') : undefined} />
    </>
  )
}

/** The rules of counting as they hold for this indicator. */
function useMethodWords({ onlineHalfDay, onlineTogether }: CaseStudyView['method']): string {
  const { t } = useTranslation('filing')
  return t('case.rules', {
    online: t(onlineHalfDay ? 'case.onlineHalf' : 'case.onlineWhole'),
    together: t(onlineTogether ? 'case.togetherOnline' : 'case.together'),
  })
}

function Fed({ value, code }: { readonly value: string; readonly code: string | null }) {
  const { t } = useTranslation('filing')
  return (
    <>
      <b>{value}</b> {code === null ? null : <small>{t('case.feeds', { code })}</small>}
    </>
  )
}

/** What the kept case counts becomes the filed value of the sub-indicators it feeds. */
function useTakeOver(filing: FilingRecord, { count, feeds }: CaseStudyView) {
  const { t } = useTranslation('filing')
  const given = (code: string | null, value: number | undefined) => {
    const field = filing.values.find((one) => one.code === code)
    if (field === undefined || value === undefined || !field.editable) return []
    return [
      {
        code: field.code,
        input: String(value),
        meaning: null,
        reason: '',
        note: field.note || t('case.note'),
      },
    ]
  }
  return useFilingAct(filing.id, {
    act: () =>
      fill(filing.id, filing.version, [
        ...given(feeds.procedures, count?.procedures),
        ...given(feeds.time, count?.time),
        ...given(feeds.cost, count?.cost),
      ]),
    done: t('case.taken'),
  })
}
