import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { useSession } from '../../lib/session.ts'
import { wayBack } from '../../lib/standing.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Field, PasswordInput } from '../../ui/field.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { PageTitle } from '../../ui/page.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useAct } from '../../ui/use-act.ts'
import { isWrongPassword } from './own-password.ts'
import { familiarWords, history } from './password-check.ts'
import { PasswordRules } from './password-rules.tsx'
import { useArrival } from './use-arrival.ts'
import './identity.css'

const nothing = { current: '', next: '', again: '' }

/** Of one's own accord, or because it must be before anything else opens. */
export function ChangePassword() {
  const { t } = useTranslation('identity')
  const { back } = useSearch({ from: '/gate/own-account' })
  const session = useSession()
  const arrive = useArrival(back)
  const [values, setValues] = useState(nothing)
  const [differ, setDiffer] = useState(false)
  const change = (patch: Partial<typeof values>) => {
    setDiffer(false)
    setValues({ ...values, ...patch })
  }
  const act = useAct({
    namespace: 'identity',
    act: () =>
      ask(api.POST('/api/account/password', { body: { current: values.current, next: values.next } })),
    done: t('changePassword.done'),
    onDone: () => void arrive(),
  })
  const wrong = isWrongPassword(act.cause)
  const { account, mechanism } = session ?? {}
  const forced = account?.standing === 'must-change-password'
  const owner = {
    login: account?.login ?? '',
    name: account?.name ?? '',
    familiar: familiarWords(mechanism?.regionName),
  }
  const submit = () => {
    if (values.next !== values.again) setDiffer(true)
    else act.run(undefined)
  }

  return (
    <div className="sign-in">
      <PageTitle title={t('changePassword.title')} />
      <p className="gate-lead">
        {forced ? t('changePassword.forced') : t('changePassword.own', { name: account?.name ?? '' })}
      </p>
      <Sheet label={t('changePassword.title')}>
        <form
          className="sheet-body"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (!act.busy) submit()
          }}
        >
          <Refusal error={wrong ? null : act.error} />
          {/* For the browser's store of passwords. */}
          <input type="hidden" autoComplete="username" value={owner.login} readOnly />
          <Field label={t('changePassword.current')} error={wrong ? t('wrongPassword') : act.fields.current}>
            {(control) => (
              <PasswordInput
                {...control}
                value={values.current}
                onChange={(event) => change({ current: event.target.value })}
                autoComplete="current-password"
                autoFocus
              />
            )}
          </Field>
          <Field
            label={t('changePassword.next')}
            error={act.fields.next}
            hint={<PasswordRules password={values.next} owner={owner} />}
          >
            {(control) => (
              <PasswordInput
                {...control}
                value={values.next}
                onChange={(event) => change({ next: event.target.value })}
                autoComplete="new-password"
              />
            )}
          </Field>
          <Field
            label={t('changePassword.again')}
            error={differ ? t('changePassword.differ') : undefined}
            hint={t('changePassword.history', { count: history })}
          >
            {(control) => (
              <PasswordInput
                {...control}
                value={values.again}
                onChange={(event) => change({ again: event.target.value })}
                autoComplete="new-password"
              />
            )}
          </Field>
          <div className="acts">
            <Button primary type="submit" busy={act.busy}>
              {t('changePassword.submit')}
            </Button>
            {forced ? null : (
              <Link to={wayBack(back)} className={buttonClass()}>
                {t('common:actions.cancel')}
              </Link>
            )}
          </div>
        </form>
      </Sheet>
    </div>
  )
}
