import { useTranslation } from 'react-i18next'
import type { Coming } from '../../../../contract/conference-words.ts'
import { dayOf } from '../../../lib/dates.ts'
import { Day } from '../../../ui/day.tsx'
import { ConditionList } from './condition-list.tsx'
import { ConferenceLink } from './conference-link.tsx'
import { OutcomeWord } from './outcome-word.tsx'
import { ResolutionList } from './resolution-list.tsx'
import './parts.css'

type Props = {
  readonly comings: readonly Coming[]
  /** The item still waits for the conditions of its last coming. */
  readonly waiting?: boolean
}

/** Every time an item came to a table, the newest first: what came of it, what it then waited for. */
export function ComingList({ comings, waiting = false }: Props) {
  const { t } = useTranslation('conference')
  const newestFirst = comings.toReversed()
  return (
    <ol className="comings">
      {newestFirst.map((coming, index) => (
        <li key={index}>
          <p className="coming-head">
            <b>{t('coming.nth', { n: coming.attempt })}</b>
            <span>
              {coming.conference === null ? (
                <>
                  {coming.referee === 'above' ? coming.body : t('referee.leading-group')}
                  {coming.at === null ? null : (
                    <>
                      {t('comma')}
                      <Day date={dayOf(coming.at)} />
                    </>
                  )}
                </>
              ) : (
                <ConferenceLink conference={coming.conference} />
              )}
            </span>
            {coming.outcome === null ? (
              <span className="muted">{t('coming.onAgenda')}</span>
            ) : (
              <OutcomeWord outcome={coming.outcome} answered={coming.conference === null} />
            )}
          </p>
          {coming.words === '' ? null : <p>{coming.words}</p>}
          {coming.overruled === '' ? null : (
            <p className="flag">
              {t('coming.overruled')}
              {coming.overruled}
            </p>
          )}
          {coming.resolutions.length === 0 ? null : <ResolutionList resolutions={coming.resolutions} />}
          {coming.conditions.length === 0 ? null : (
            <ConditionList conditions={coming.conditions} left={!(waiting && index === 0)} />
          )}
        </li>
      ))}
    </ol>
  )
}
