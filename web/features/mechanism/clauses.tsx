import { useTranslation } from 'react-i18next'
import { useEither } from '../../lib/use-either.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { byRequirement, whenOf } from './phrases.ts'
import type { MechanismView } from './queries.ts'
import './mechanism.css'

type Clause = MechanismView['clauses'][number]

/** The six requirements, each clause by who, what, when, and which events prove it. */
export function Clauses({ clauses }: { readonly clauses: readonly Clause[] }) {
  const { t } = useTranslation('mechanism')
  const either = useEither()
  return (
    <div className="clauses">
      {byRequirement(clauses).map(({ requirement, clauses: own }) => (
        <Sheet
          key={requirement}
          title={t(`requirement.${requirement}`, { defaultValue: String(requirement) })}
          aside={t('clauses.count', { count: own.length })}
        >
          <table className="clause-table">
            <thead>
              <tr>
                <th scope="col">{t('clauses.code')}</th>
                <th scope="col">{t('clauses.who')}</th>
                <th scope="col">{t('clauses.what')}</th>
                <th scope="col">{t('clauses.when')}</th>
                <th scope="col">{t('clauses.evidence')}</th>
              </tr>
            </thead>
            <tbody>
              {own.map((clause) => (
                <tr key={clause.code}>
                  <td className="muted code">{clause.code}</td>
                  <td>
                    {clause.who
                      .split('、')
                      .map((who) => (who === 'members' ? t('clauses.members') : who))
                      .join('、')}
                  </td>
                  <td className="what">{either(clause.what, clause.whatEn)}</td>
                  <td data-label={t('clauses.when')}>
                    <WhenText text={clause.when} />
                  </td>
                  <td className="muted" data-label={t('clauses.evidence')}>
                    {clause.evidence
                      .map((event) => t(`audit:type.${event}`, { defaultValue: event }))
                      .join(t('list'))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sheet>
      ))}
    </div>
  )
}

function WhenText({ text }: { readonly text: string }) {
  const { t } = useTranslation('mechanism')
  const when = whenOf(text)
  const event = (type: string) => t(`audit:type.${type}`, { defaultValue: type })
  switch (when.kind) {
    case 'none':
      return t('when.none')
    case 'on-event':
      return t('when.on-event', { event: event(when.event) })
    case 'within':
      return t('when.within', {
        event: event(when.event),
        within: t(`unit.${when.unit}`, { count: when.n, defaultValue: `${when.n} ${when.unit}` }),
      })
    case 'periodic':
      return t('when.periodic', {
        cycle: t(`cycle.${when.cycle}`, { defaultValue: when.cycle }),
      })
    case 'other':
      return when.text
  }
}
