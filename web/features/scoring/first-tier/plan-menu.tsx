import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRight } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { confirm } from '../../../ui/confirm.tsx'
import { Moment } from '../../../ui/day.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { useAct } from '../../../ui/use-act.ts'
import { scoringKey } from '../calls.ts'
import { changePlan, dropPlan, type Plan, type PlanBody, savePlan } from './calls.ts'

type Props = {
  readonly plans: readonly Plan[]
  /** The one the page shows. */
  readonly plan: Plan | undefined
  readonly body: Omit<PlanBody, 'name'>
}

/** Plans that were kept: open one, keep what is chosen under a name, throw one away. */
export function PlanMenu({ plans, plan, body }: Props) {
  const { t } = useTranslation('scoring')
  const maySave = useRight('scoring.release')
  const navigate = useNavigate()
  const [saving, setSaving] = useState(false)
  const dropping = useAct({
    act: dropPlan,
    refresh: [[...scoringKey, 'plans']],
    namespace: 'scoring',
    done: t('plan.dropped'),
    onDone: () => void navigate({ to: '/indicators/first-tier', search: { period: body.period } }),
  })
  return (
    <>
      {plans.length === 0 ? null : (
        <Menu label={plan === undefined ? t('plan.open', { count: plans.length }) : plan.name}>
          {plans.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={one.id === plan?.id ? 'true' : undefined}
                onClick={() =>
                  void navigate({
                    to: '/indicators/first-tier',
                    search: { period: one.period, plan: one.id },
                  })
                }
              >
                {one.name}
                <small className="block">
                  {t('plan.by', { by: one.savedBy })} <Moment at={one.savedAt} />
                </small>
              </button>
            </li>
          ))}
          {plan === undefined || !maySave ? null : (
            <li>
              <button
                type="button"
                className="bad"
                onClick={() =>
                  void confirm({
                    title: t('plan.drop', { name: plan.name }),
                    body: t('plan.dropWhy'),
                    yes: t('plan.dropYes'),
                    danger: true,
                  }).then((yes) => (yes ? dropping.run(plan.id) : undefined))
                }
              >
                {t('plan.dropYes')}
              </button>
            </li>
          )}
        </Menu>
      )}
      {maySave && body.moves.length > 0 ? (
        <Button onClick={() => setSaving(true)}>{t('plan.save')}</Button>
      ) : null}
      {saving ? <SavePlan plan={plan} body={body} onClose={() => setSaving(false)} /> : null}
    </>
  )
}

function SavePlan({ plan, body, onClose }: Omit<Props, 'plans'> & { readonly onClose: () => void }) {
  const { t } = useTranslation('scoring')
  const navigate = useNavigate()
  const [name, setName] = useState(plan?.name ?? '')
  const act = useAct({
    act: (as: 'new' | 'changed') => {
      const whole = { ...body, name: name.trim() }
      return plan !== undefined && as === 'changed' ? changePlan(plan, whole) : savePlan(whole)
    },
    refresh: [[...scoringKey, 'plans']],
    namespace: 'scoring',
    done: ({ name: kept }) => t('plan.saved', { name: kept }),
    onDone: ({ id, period }) => {
      onClose()
      void navigate({ to: '/indicators/first-tier', search: { period, plan: id } })
    },
  })
  const go = (as: 'new' | 'changed') => {
    if (name.trim() !== '') act.run(as)
  }
  return (
    <Panel
      open
      title={t('plan.save')}
      width={440}
      onClose={onClose}
      actions={
        <>
          {plan === undefined ? null : (
            <Button primary busy={act.busy} onClick={() => go('changed')}>
              {t('plan.change')}
            </Button>
          )}
          <Button primary={plan === undefined} busy={act.busy} onClick={() => go('new')}>
            {plan === undefined ? t('plan.saveYes') : t('plan.saveNew')}
          </Button>
          <Button onClick={onClose}>{t('make.cancel')}</Button>
        </>
      }
    >
      {act.error === null ? null : (
        <p className="field-error" role="alert">
          {act.error}
        </p>
      )}
      <Field label={t('plan.name')} hint={t('plan.nameHow')} error={act.fields['name']}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={80}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={({ key }) =>
              key === 'Enter' ? go(plan === undefined ? 'new' : 'changed') : undefined
            }
          />
        )}
      </Field>
    </Panel>
  )
}
