import { useTranslation } from 'react-i18next'
import type { Outcome } from '../../../../domain/conference/states.ts'
import { Light, type LightName } from '../../../ui/light.tsx'

const lights: Readonly<Record<Outcome, LightName>> = {
  resolved: 'done',
  deferred: 'amber',
  referred: 'amber',
  withdrawn: 'grey',
  'not-reached': 'grey',
}

type Props = {
  readonly outcome: Outcome
  /** By the leading group or a body above, who need no agreement of units. */
  readonly answered?: boolean
}

/** What came of an item: `✓ 达成一致意见`. */
export function OutcomeWord({ outcome, answered = false }: Props) {
  const { t } = useTranslation('conference')
  return (
    <Light
      light={lights[outcome]}
      word={t(answered && outcome === 'resolved' ? 'outcome.decided' : `outcome.${outcome}`)}
    />
  )
}
