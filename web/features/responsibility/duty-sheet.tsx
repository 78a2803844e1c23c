import { useTranslation } from 'react-i18next'
import type { ResponsibilityRow } from '../../../contract/responsibility.ts'
import { formatDate } from '../../lib/dates.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Facts } from '../../ui/facts.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { type Gap, type Group, shortCode } from './matrix-groups.ts'
import { useEither } from '../../lib/use-either.ts'
import { useIndicatorName } from './use-indicator-name.ts'
import './responsibility.css'

type Props = {
  readonly unit: { readonly name: string; readonly shortName: string }
  readonly groups: readonly Group[]
  readonly on: string
  readonly document: string
}

/** The duties of one unit: its people, then each indicator with what it means and who answers. */
export function DutySheet({ unit, groups, on, document }: Props) {
  const { t } = useTranslation('responsibility')
  const { language } = usePreferences()
  const first = groups[0]?.indicator
  return (
    <div className="duty-sheet">
      <Sheet
        title={t('units.of', { unit: unit.name })}
        aside={<small className="no-phone">{t('units.onDay', { day: formatDate(on, language) })}</small>}
      >
        {first === undefined ? null : (
          <Facts
            facts={[
              { label: t('column.principal'), value: <Named row={first} gap="principal" who="principal" /> },
              { label: t('column.deputy'), value: <Named row={first} gap="deputy" who="deputy" /> },
              { label: t('column.liaison'), value: <Named row={first} gap="liaison" who="liaison" /> },
              { label: t('units.basis'), value: document },
            ]}
          />
        )}
      </Sheet>
      {groups.map((group) => (
        <IndicatorDuties key={group.indicator.code} group={group} />
      ))}
      <p className="signature only-print">{t('units.signature')}</p>
    </div>
  )
}

function IndicatorDuties({ group: { indicator, subIndicators } }: { readonly group: Group }) {
  const { t } = useTranslation('responsibility')
  const name = useIndicatorName()
  const either = useEither()
  return (
    <Sheet
      title={`${shortCode(indicator.code)} ${name(indicator)}`}
      aside={indicator.coLeads.length === 0 ? undefined : coLeads(indicator, t('units.together'))}
    >
      <p className="definition">{either(indicator.definition, indicator.definitionEn)}</p>
      <Facts
        facts={[
          {
            label: t('column.member'),
            value: <Named row={indicator} gap="leadership-member" who="leadershipMember" />,
          },
          { label: t('column.section'), value: <SectionName row={indicator} /> },
          {
            label: t('column.responsible'),
            value: <Named row={indicator} gap="responsible" who="responsible" />,
          },
          { label: t('column.backup'), value: <Named row={indicator} gap="backup" who="backup" /> },
        ]}
      />
      <ul className="duty-subs">
        {subIndicators.map((row) => (
          <li key={row.code}>
            <span className="what">
              <span className="muted">{shortCode(row.code)}</span> {name(row)}
            </span>
            <span className="where">
              <SectionName row={row} />
            </span>
            <span className="who">
              <span className="visually-hidden">{t('column.responsible')}</span>
              <Named row={row} gap="responsible" who="responsible" bare />
            </span>
            <span className="second">
              <small>{t('units.backup')}</small> <Named row={row} gap="backup" who="backup" bare />
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

type NamedProps = {
  readonly row: ResponsibilityRow
  readonly gap: Gap
  readonly who: 'principal' | 'deputy' | 'leadershipMember' | 'responsible' | 'backup' | 'liaison'
  /** Without the post. */
  readonly bare?: boolean
}

function Named({ row, gap, who, bare = false }: NamedProps) {
  const { t } = useTranslation('responsibility')
  const holder = row[who]
  if (holder === null || holder.name === null)
    return row.gaps.includes(gap) || !bare ? <span className="vacant">{t('vacant')}</span> : '〃'
  return (
    <>
      {holder.name}
      {bare || holder.post === null ? null : <span className="muted"> {holder.post}</span>}
    </>
  )
}

function SectionName({ row }: { readonly row: ResponsibilityRow }) {
  const { t } = useTranslation('responsibility')
  if (row.section !== null) return row.section.name
  return row.gaps.includes('section') ? <span className="vacant">{t('vacant')}</span> : '〃'
}

const coLeads = (row: ResponsibilityRow, word: string): string =>
  `${word} ${[row.unit, ...row.coLeads].map(({ shortName }) => shortName).join('、')}`
