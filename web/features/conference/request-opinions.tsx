import { useTranslation } from 'react-i18next'
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import { formatMoment, formatMonthDay } from '../../lib/dates.ts'
import { useSession } from '../../lib/session.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { OpinionMark } from './parts/opinion-mark.tsx'
import { type OpinionRow, OpinionTable } from './parts/opinion-table.tsx'
import { useNumeral } from './parts/use-numeral.ts'

type Props = { readonly record: RequestRecord }
type Asked = RequestRecord['units'][number]

/** What the units concerned say to each point; those that said nothing stand out. */
export function RequestOpinions({ record }: Props) {
  const { t } = useTranslation('conference')
  const { units, opinions, proposals, round } = record
  if (record.state === 'draft' || record.state === 'submitted') return <AskedUnits record={record} />
  return (
    <Sheet
      title={
        <>
          {t('opinion.title')}
          {round > 1 ? <small> {t('opinion.round', { n: round })}</small> : null}
        </>
      }
      aside={t('opinion.summary', { units: opinions.units, given: opinions.given })}
    >
      <OpinionTable
        points={proposals.length}
        rows={units.map(
          (asked): OpinionRow => ({
            key: asked.unit.id,
            unit: asked.unit.shortName,
            part: asked.part,
            stances: asked.opinion?.stances ?? [],
            words: asked.opinion?.words ?? '',
            note: <Note record={record} asked={asked} />,
          }),
        )}
      />
    </Sheet>
  )
}

/** Who spoke and when, or that nobody did; what the unit said the time before. */
function Note({ record, asked }: Props & { readonly asked: Asked }) {
  const { t } = useTranslation('conference')
  const numeral = useNumeral()
  const today = useSession()?.today
  const { opinion, before, urged } = asked
  const due = record.opinionsDueOn
  return (
    <>
      {opinion === null ? (
        <>
          {due !== null && today !== undefined && due < today
            ? t('opinion.silentSince', { day: formatMonthDay(due) })
            : t('opinion.silentYet')}
          {urged === 0 ? null : t('opinion.urged', { count: urged })}
        </>
      ) : (
        <>
          {t('opinion.saidBy', {
            by: [opinion.post, opinion.by].filter(Boolean).join(' '),
            at: formatMoment(opinion.at, today),
          })}
          {opinion.late ? <span className="flag">{t('opinion.late')}</span> : null}
        </>
      )}
      {before === null ? null : (
        <span className="said-before">
          {t('opinion.before')}{' '}
          {before.stances.map((stance, index) => (
            <span key={index}>
              {numeral(index + 1)} <OpinionMark stance={stance} />
            </span>
          ))}
          {before.words === '' ? null : <span>{before.words}</span>}
        </span>
      )}
    </>
  )
}

/** Before the office has taken it up: who is to be asked. */
function AskedUnits({ record: { units } }: Props) {
  const { t } = useTranslation('conference')
  return (
    <Sheet title={t('opinion.toAsk')} aside={t('opinion.toAskCount', { count: units.length })}>
      <p className="sheet-body">
        {units.map(({ unit, part }, index) => (
          <span key={unit.id}>
            {index === 0 ? null : t('and')}
            {unit.shortName}
            {part === 'lead' ? <span className="muted">{t('opinion.leads')}</span> : null}
          </span>
        ))}
      </p>
    </Sheet>
  )
}
