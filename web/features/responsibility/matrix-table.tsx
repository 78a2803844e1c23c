import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResponsibilityRow } from '../../../contract/responsibility.ts'
import { DownIcon, RightIcon } from '../../ui/icons.tsx'
import { type Gap, type Group, shortCode } from './matrix-groups.ts'
import { useIndicatorName } from './use-indicator-name.ts'
import '../../ui/ledger.css'
import './responsibility.css'

type Props = {
  readonly groups: readonly Group[]
  readonly unfolded: ReadonlySet<string>
  readonly onFold: (code: string) => void
  readonly onOpen: (code: string) => void
  readonly foot: ReactNode
}

const columns = [
  'indicator',
  'count',
  'lead',
  'principal',
  'deputy',
  'member',
  'section',
  'responsible',
  'backup',
  'liaison',
] as const

/** Every indicator down to a named person; sub-indicators unfold below theirs. */
export function MatrixTable({ groups, unfolded, onFold, onOpen, foot }: Props) {
  const { t } = useTranslation('responsibility')
  return (
    <div className="table-scroll matrix-scroll" tabIndex={0} role="region" aria-label={t('matrix.scroll')}>
      <table className="table dense matrix">
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('column.number')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'count' ? 'num' : `col-${column}`}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => {
          const { code } = group.indicator
          const open = unfolded.has(code)
          return (
            <tbody key={code} className={group.endsLead ? 'ends' : undefined}>
              <IndicatorRow group={group} open={open} onFold={onFold} onOpen={onOpen} />
              {open
                ? group.subIndicators.map((row) => (
                    <SubIndicatorRow key={row.code} row={row} above={group.indicator} onOpen={onOpen} />
                  ))
                : null}
            </tbody>
          )
        })}
        <tfoot>{foot}</tfoot>
      </table>
    </div>
  )
}

type RowProps = Pick<Props, 'onFold' | 'onOpen'> & { readonly group: Group; readonly open: boolean }

function IndicatorRow({ group, open, onFold, onOpen }: RowProps) {
  const { t } = useTranslation('responsibility')
  const name = useIndicatorName()
  const { indicator: row, subIndicators, sameLead, sameMember } = group
  const title = name(row)
  return (
    <tr className="ind">
      <td className="num muted">{shortCode(row.code)}</td>
      <th scope="row">
        {subIndicators.length === 0 ? (
          <span className="fold" />
        ) : (
          <button
            type="button"
            className="fold"
            aria-expanded={open}
            aria-label={t('matrix.subIndicatorsOf', { name: title })}
            onClick={() => onFold(row.code)}
          >
            {open ? <DownIcon /> : <RightIcon />}
          </button>
        )}
        <button type="button" className="name" title={title} onClick={() => onOpen(row.code)}>
          {title}
        </button>
      </th>
      <td className="num muted">{row.subIndicators}</td>
      {sameLead ? <Same /> : <td>{[row.unit, ...row.coLeads].map((unit) => unit.shortName).join('、')}</td>}
      {sameLead ? <Same /> : <Who row={row} column="principal" />}
      {sameLead ? <Same /> : <Who row={row} column="deputy" />}
      {sameMember && row.leadershipMember !== null ? <Same /> : <Who row={row} column="leadership-member" />}
      <Section row={row} />
      <Who row={row} column="responsible" />
      <Who row={row} column="backup" />
      {sameLead ? <Same /> : <Who row={row} column="liaison" />}
    </tr>
  )
}

type SubProps = Pick<Props, 'onOpen'> & {
  readonly row: ResponsibilityRow
  readonly above: ResponsibilityRow
}

/** What the whole lead has in common is not said again; a leadership member only where another one answers. */
function SubIndicatorRow({ row, above, onOpen }: SubProps) {
  const name = useIndicatorName()
  const otherMember = row.leadershipMember?.postId !== above.leadershipMember?.postId
  return (
    <tr className="sub">
      <td />
      <th scope="row">
        <span className="muted">{shortCode(row.code)}</span>
        <button type="button" className="name" title={name(row)} onClick={() => onOpen(row.code)}>
          {name(row)}
        </button>
      </th>
      <td colSpan={4} />
      {otherMember ? <Who row={row} column="leadership-member" /> : <td />}
      <Section row={row} />
      <Who row={row} column="responsible" />
      <Who row={row} column="backup" />
      <td />
    </tr>
  )
}

function Same() {
  const { t } = useTranslation('responsibility')
  return (
    <td className="same">
      <span aria-hidden="true">〃</span>
      <span className="visually-hidden">{t('matrix.same')}</span>
    </td>
  )
}

const whoIn = {
  principal: 'principal',
  deputy: 'deputy',
  'leadership-member': 'leadershipMember',
  responsible: 'responsible',
  backup: 'backup',
  liaison: 'liaison',
} as const satisfies Record<Exclude<Gap, 'section'>, keyof ResponsibilityRow>

function Who({ row, column }: { row: ResponsibilityRow; column: keyof typeof whoIn }) {
  const who = row[whoIn[column]]
  if (row.gaps.includes(column)) return <Vacant post={who?.post} />
  // Missing here because it is missing above: said there.
  const name = who?.name ?? <span className="same">〃</span>
  if (isOwn(row, column)) return <td title={who?.post ?? undefined}>{name}</td>
  return (
    <td title={who?.post ?? undefined} className="inherited">
      {name}
      <Inherited shown={column === 'responsible'} />
    </td>
  )
}

/** What a unit has is nobody's to set here. */
function isOwn({ own }: ResponsibilityRow, column: keyof typeof whoIn): boolean {
  switch (column) {
    case 'leadership-member':
      return own.leadershipMember
    case 'responsible':
    case 'backup':
      return own[column]
    case 'principal':
    case 'deputy':
    case 'liaison':
      return true
  }
}

/** Said once a row for the eye, in every cell for the ear. */
function Inherited({ shown }: { readonly shown: boolean }) {
  const { t } = useTranslation('responsibility')
  return <small className={shown ? undefined : 'visually-hidden'}> {t('matrix.inherited')}</small>
}

function Section({ row }: { row: ResponsibilityRow }) {
  if (row.gaps.includes('section')) return <Vacant />
  const name = row.section?.name ?? <span className="same">〃</span>
  if (row.own.section) return <td>{name}</td>
  return (
    <td className="inherited">
      {name}
      <Inherited shown={false} />
    </td>
  )
}

function Vacant({ post }: { post?: string | null | undefined }) {
  const { t } = useTranslation('responsibility')
  return (
    <td title={post ?? undefined}>
      <span className="vacant">{t('vacant')}</span>
    </td>
  )
}
