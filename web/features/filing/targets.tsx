import { useQuery } from '@tanstack/react-query'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../lib/session.ts'
import { useEither } from '../../lib/use-either.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Sparkline } from '../../ui/sparkline.tsx'
import { Empty, NoPermission } from '../../ui/states.tsx'
import { type Targets as Answer, targetsQuery } from './calls.ts'
import { TargetPanel } from './target-panel.tsx'
import { columnsOf, trajectoryOf } from './trajectory.ts'
import { figure, useAtWords, useValueWithUnit } from './use-words.ts'
import './filing.css'
import '../../ui/ledger.css'

export function Targets() {
  return useRight('filing.view') ? <Page /> : <NoPermission page />
}

/** Where each sub-indicator is to be by when: the last value, then period by period and year by year. */
function Page() {
  const { t } = useTranslation('filing')
  return (
    <>
      <PageHead title={t('targets.title')} note={t('targets.lead')} />
      <QueryView query={useQuery(targetsQuery)}>
        {(answer) =>
          answer.fields.length === 0 ? (
            <Sheet label={t('targets.title')}>
              <Empty title={t('targets.empty')} />
            </Sheet>
          ) : (
            <Table answer={answer} />
          )
        }
      </QueryView>
    </>
  )
}

function Table({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation('filing')
  const either = useEither()
  const at = useAtWords()
  const value = useValueWithUnit()
  const [chosen, setChosen] = useState<string | null>(null)
  const { fields, rows, mayManage } = answer
  const columns = columnsOf(rows)
  const lastOf = (one: Answer['fields'][number]) =>
    one.last === null ? '—' : value({ value: one.last.value, meaning: null }, one)
  const field = fields.find(({ code }) => code === chosen)
  return (
    <Sheet title={t('targets.set', { count: new Set(rows.map(({ code }) => code)).size })}>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('targets.title')}>
        <table className="table dense targets">
          <thead>
            <tr>
              <th>{t('targets.sub')}</th>
              <th className="num no-phone">{t('targets.last')}</th>
              {columns.map((one) => (
                <th key={one} className="num">
                  {at(one)}
                </th>
              ))}
              <th className="no-phone">{t('targets.way')}</th>
              {mayManage ? <th /> : null}
            </tr>
          </thead>
          <tbody>
            {fields.map((one, index) => (
              <Fragment key={one.code}>
                {one.indicator.code === fields[index - 1]?.indicator.code ? null : (
                  <tr className="group">
                    <th colSpan={columns.length + 4} scope="rowgroup">
                      {one.indicator.code} {either(one.indicator.name, one.indicator.nameEn)}
                    </th>
                  </tr>
                )}
                <tr>
                  <td className="wrap">
                    <span className="fv-code">{one.code}</span> {either(one.name, one.nameEn)}
                    <small className="only-phone">
                      {t('targets.last')} {lastOf(one)}
                    </small>
                  </td>
                  <td className="num no-phone">{lastOf(one)}</td>
                  {columns.map((column) => {
                    const target = rows.find(({ code, at: of }) => code === one.code && of === column)
                    return (
                      <td key={column} className="num" title={target?.note || undefined}>
                        {target === undefined ? '—' : figure(target.value)}
                      </td>
                    )
                  })}
                  <td className="no-phone">
                    <Sparkline values={trajectoryOf(one, rows, columns)} />
                  </td>
                  {mayManage ? (
                    <td className="num">
                      <Button small onClick={() => setChosen(one.code)}>
                        {t('targets.change')}
                        <span className="visually-hidden"> {one.code}</span>
                      </Button>
                    </td>
                  ) : null}
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {field === undefined ? null : (
        <TargetPanel
          key={field.code}
          field={field}
          rows={rows}
          today={answer.today}
          onClose={() => setChosen(null)}
        />
      )}
    </Sheet>
  )
}
