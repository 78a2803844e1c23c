import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FilingPeriodView, FilingRow } from '../../../contract/filing.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Day } from '../../ui/day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { FilingState } from './filing-state.tsx'

type Props = { readonly row: FilingRow; readonly period: FilingPeriodView }

/** What the own unit has to file, by when, and how far it is. */
export function OwnFiling({ row, period }: Props) {
  const { t } = useTranslation('filing')
  const { fields, state } = row
  const open = state === 'filling' || state === 'returned'
  return (
    <Sheet title={row.unit.name} aside={<FilingState state={state} late={row.late} />} className="filing-own">
      <Facts
        facts={[
          {
            label: t('own.due'),
            value: (
              <>
                <Day date={period.closesOn} />
                {row.late ? <b className="vacant"> {t('record.late')}</b> : null}
              </>
            ),
          },
          {
            label: t('own.filled'),
            value: t('record.filled', { filled: fields.filled, total: fields.total }),
          },
          { label: t('own.accepted'), value: fields.accepted > 0 ? fields.accepted : null },
          {
            label: t('own.returned'),
            value: fields.returned > 0 ? <b className="down">{fields.returned}</b> : null,
          },
          {
            label: t('own.submitted'),
            value: row.submittedOn === null ? null : <Day date={row.submittedOn} />,
          },
          { label: t('own.approved'), value: row.approvedOn === null ? null : <Day date={row.approvedOn} /> },
        ]}
      />
      <div className="sheet-body acts">
        <Link to="/filing/$id" params={{ id: row.id }} className={buttonClass({ primary: open })}>
          {t(`own.go-${state}`)}
        </Link>
      </div>
    </Sheet>
  )
}
