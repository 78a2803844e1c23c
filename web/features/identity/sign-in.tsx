import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../lib/api.ts'
import { timeOf } from '../../lib/dates.ts'
import { ApiError } from '../../lib/errors.ts'
import { useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Field, PasswordInput, TextInput } from '../../ui/field.tsx'
import { Refusal } from '../../ui/form-panel.tsx'
import { notify } from '../../ui/notify.tsx'
import { PageTitle } from '../../ui/page.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useAct } from '../../ui/use-act.ts'
import { CodeField } from './code-field.tsx'
import { useArrival } from './use-arrival.ts'
import './identity.css'

export function SignIn() {
  const { t } = useTranslation('identity')
  const { back, ended, elsewhere } = useSearch({ from: '/gate/sign-in' })
  const arrive = useArrival(back)
  const demo = useSession()?.demo === true
  const [values, setValues] = useState({ login: '', password: '', code: '' })
  const [asksCode, setAsksCode] = useState(false)
  const change = (patch: Partial<typeof values>) => setValues({ ...values, ...patch })

  const act = useAct({
    namespace: 'identity',
    act: async () => {
      const body = {
        login: values.login,
        password: values.password,
        ...(asksCode ? { code: values.code } : {}),
      }
      try {
        return await ask(api.POST('/api/session', { body }))
      } catch (error) {
        if (!isAskingForCode(error)) throw error
        setAsksCode(true)
        return null
      }
    },
    onDone: (answer) => {
      if (answer === null) return
      if (answer.replacedSession) notify(t('signIn.replaced'))
      void arrive()
    },
  })
  const until = lockedUntil(act.cause)
  const error =
    until === null ? act.error : t('signIn.locked', { at: timeOf(until.at), minutes: until.minutes })

  return (
    <div className="sign-in">
      <PageTitle title={t('signIn.title')} />
      {ended === true && act.error === null ? (
        <div className="banner" role="status">
          <div>{t(elsewhere === true ? 'frame:signedInElsewhere' : 'frame:signedOut')}</div>
        </div>
      ) : null}
      <Sheet label={t('signIn.title')}>
        <form
          className="sheet-body"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (!act.busy) act.run(undefined)
          }}
        >
          <Refusal error={error} />
          <Field label={t('login')} error={act.fields.login}>
            {(control) => (
              <TextInput
                {...control}
                value={values.login}
                onChange={(event) => change({ login: event.target.value })}
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
                autoFocus
              />
            )}
          </Field>
          <Field label={t('password')} error={act.fields.password}>
            {(control) => (
              <PasswordInput
                {...control}
                value={values.password}
                onChange={(event) => change({ password: event.target.value })}
                autoComplete="current-password"
              />
            )}
          </Field>
          {asksCode ? (
            <CodeField
              value={values.code}
              onChange={(code) => change({ code })}
              error={act.fields.code}
              hint={t('signIn.codeHint')}
            />
          ) : null}
          <Button primary type="submit" busy={act.busy} className="whole">
            {t('signIn.submit')}
          </Button>
        </form>
      </Sheet>
      <ul className="gate-notes">
        {demo ? <li>{t('signIn.demo')}</li> : null}
        <li>{t('signIn.firstTime')}</li>
        <li>{t('signIn.forgotten')}</li>
      </ul>
    </div>
  )
}

const isAskingForCode = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'second-factor-required'

function lockedUntil(error: unknown): { at: string; minutes: number } | null {
  if (!(error instanceof ApiError) || error.code !== 'locked') return null
  const { until, minutes } = error.facts
  return typeof until === 'string' && typeof minutes === 'number' ? { at: until, minutes } : null
}
