import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ResponsibilityRow } from '../../../contract/responsibility.ts'
import { useRight, useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FoldedHistory } from '../../ui/record-history.tsx'
import { Loading } from '../../ui/states.tsx'
import { AssignForm } from './assign-form.tsx'
import { shortCode } from './matrix-groups.ts'
import { sitsIn } from './posts.ts'
import { organizationQuery, peopleQuery } from './queries.ts'
import { useEither } from '../../lib/use-either.ts'
import { useIndicatorName } from './use-indicator-name.ts'

type Props = {
  readonly row: ResponsibilityRow
  /** The indicator of a sub-indicator. */
  readonly above: ResponsibilityRow | null
  readonly on: string
  readonly onClose: () => void
}

/** What an indicator means, who answers for it, and, for those who may, the form that assigns it. */
export function DutyPanel({ row, above, on, onClose }: Props) {
  const { t } = useTranslation('responsibility')
  const name = useIndicatorName()
  const session = useSession()
  const mayAssign = useRight('responsibility.assign') && on === session?.today
  const office = useRight('organization.edit')
  const organization = useQuery({ ...organizationQuery, enabled: mayAssign })
  const people = useQuery({ ...peopleQuery, enabled: mayAssign })
  const title = `${shortCode(row.code)} ${name(row)}`
  const leadIds = [row.unit, ...row.coLeads].map(({ id }) => id)
  const known = organization.data !== undefined && people.data !== undefined
  const assigns = known && (office || sitsIn(organization.data.units, leadIds, session?.account?.name ?? ''))
  if (assigns) {
    return (
      <AssignForm
        title={title}
        row={row}
        above={above}
        units={organization.data.units}
        people={people.data.rows}
        today={on}
        onClose={onClose}
      >
        <Definition row={row} />
        <FoldedHistory of="responsibility" id={row.code} label={t('changesOfRow')} />
      </AssignForm>
    )
  }
  return (
    <Panel
      open
      title={title}
      onClose={onClose}
      width={640}
      actions={<Button onClick={onClose}>{t('common:actions.close')}</Button>}
    >
      {mayAssign && !known && !organization.isError && !people.isError ? (
        <Loading />
      ) : (
        <>
          <Definition row={row} />
          <DutyFacts row={row} />
          <FoldedHistory of="responsibility" id={row.code} label={t('changesOfRow')} />
        </>
      )}
    </Panel>
  )
}

function Definition({ row }: { readonly row: ResponsibilityRow }) {
  const { t } = useTranslation('responsibility')
  const either = useEither()
  return (
    <p className="definition">
      <small>{t('definition')}</small>
      {either(row.definition, row.definitionEn)}
    </p>
  )
}

function DutyFacts({ row }: { readonly row: ResponsibilityRow }) {
  const { t } = useTranslation('responsibility')
  const vacant = <span className="vacant">{t('vacant')}</span>
  const who = (of: ResponsibilityRow['principal']) =>
    of?.name === null || of === null ? vacant : `${of.name}${of.post === null ? '' : ` ${of.post}`}`
  const facts = [
    {
      label: t('column.lead'),
      value: [row.unit, ...row.coLeads].map(({ shortName }) => shortName).join('、'),
      wide: true,
    },
    { label: t('column.principal'), value: who(row.principal) },
    { label: t('column.deputy'), value: who(row.deputy) },
    { label: t('column.member'), value: who(row.leadershipMember) },
    { label: t('column.section'), value: row.section?.name ?? vacant },
    { label: t('column.responsible'), value: who(row.responsible) },
    { label: t('column.backup'), value: who(row.backup) },
    { label: t('column.liaison'), value: who(row.liaison) },
  ]
  return <Facts facts={facts} />
}
