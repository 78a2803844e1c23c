import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../../lib/session.ts'
import { NoPermission } from '../../../ui/states.tsx'
import { scoreboardQuery } from '../calls.ts'
import { Scored } from '../scored.tsx'
import { firstTierQuery, plansQuery } from './calls.ts'
import { TierBody } from './tier-body.tsx'
import '../scoring.css'
import './first-tier.css'

const route = getRouteApi('/framed/indicators/first-tier')

export function FirstTier() {
  return useRight('scoring.view') ? <FirstTierPage /> : <NoPermission page />
}

function FirstTierPage() {
  const { t } = useTranslation('scoring')
  const { period, plan: planId } = route.useSearch()
  const board = useQuery(scoreboardQuery(period))
  const plans = useQuery(plansQuery).data?.plans
  return (
    <Scored query={useQuery(firstTierQuery(period))} title={t('tier.title')}>
      {(tier) => (
        <Scored query={board} title={t('tier.title')}>
          {({ strip, periods }) =>
            planId !== undefined && plans === undefined ? null : (
              <TierBody
                key={`${tier.release.id} ${planId ?? ''}`}
                tier={tier}
                places={strip}
                periods={periods}
                plans={plans ?? []}
                plan={plans?.find(({ id }) => id === planId)}
              />
            )
          }
        </Scored>
      )}
    </Scored>
  )
}
