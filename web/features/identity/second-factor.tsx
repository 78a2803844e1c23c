import { Link, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
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
import { CodeField } from './code-field.tsx'
import { isWrongPassword } from './own-password.ts'
import { useArrival } from './use-arrival.ts'
import './identity.css'

const QrCode = lazy(() => import('./qr-code.tsx').then((module) => ({ default: module.QrCode })))

type Secret = { readonly secret: string; readonly uri: string }

/** Two steps: the password brings a new secret to scan, a code of it puts it in force. */
export function SecondFactor() {
  const { t } = useTranslation('identity')
  const { back } = useSearch({ from: '/gate/own-account' })
  const account = useSession()?.account
  const [secret, setSecret] = useState<Secret | null>(null)
  const forced = account?.standing === 'must-set-second-factor'
  const lead = forced
    ? t('secondFactor.forced')
    : account?.secondFactor === true
      ? t('secondFactor.replace')
      : t('secondFactor.own')

  return (
    <div className="sign-in">
      <PageTitle title={t('secondFactor.title')} />
      <p className="gate-lead">{lead}</p>
      <Sheet label={t('secondFactor.title')}>
        {secret === null ? (
          <Begin onSecret={setSecret} back={forced ? null : wayBack(back)} />
        ) : (
          <Confirm secret={secret} back={back} />
        )}
      </Sheet>
    </div>
  )
}

type BeginProps = {
  readonly onSecret: (secret: Secret) => void
  /** The way out, for those who need not. */
  readonly back: string | null
}

function Begin({ onSecret, back }: BeginProps) {
  const { t } = useTranslation('identity')
  const [password, setPassword] = useState('')
  const act = useAct({
    namespace: 'identity',
    act: () => ask(api.POST('/api/account/second-factor', { body: { password } })),
    onDone: onSecret,
  })
  const wrong = isWrongPassword(act.cause)
  return (
    <form
      className="sheet-body"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!act.busy) act.run(undefined)
      }}
    >
      <Refusal error={wrong ? null : act.error} />
      <Field
        label={t('secondFactor.password')}
        error={wrong ? t('wrongPassword') : act.fields.password}
        hint={t('secondFactor.passwordWhy')}
      >
        {(control) => (
          <PasswordInput
            {...control}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoComplete="current-password"
            autoFocus
          />
        )}
      </Field>
      <div className="acts">
        <Button primary type="submit" busy={act.busy}>
          {t('secondFactor.begin')}
        </Button>
        {back === null ? null : (
          <Link to={back} className={buttonClass()}>
            {t('common:actions.cancel')}
          </Link>
        )}
      </div>
    </form>
  )
}

function Confirm({ secret, back }: { readonly secret: Secret; readonly back: string | undefined }) {
  const { t } = useTranslation('identity')
  const arrive = useArrival(back)
  const [code, setCode] = useState('')
  const act = useAct({
    namespace: 'identity',
    act: () => ask(api.POST('/api/account/second-factor/confirm', { body: { code } })),
    done: t('secondFactor.done'),
    onDone: () => void arrive(),
  })
  return (
    <form
      className="sheet-body"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!act.busy) act.run(undefined)
      }}
    >
      <Refusal error={act.error} />
      <ol className="numbered">
        <li>
          <p>{t('secondFactor.scan')}</p>
          <div className="qr-place">
            <Suspense>
              <QrCode text={secret.uri} label={t('secondFactor.qr')} />
            </Suspense>
            <p>
              <small>{t('secondFactor.byHand')}</small>
              <code className="secret">{secret.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
            </p>
          </div>
        </li>
        <li>
          <CodeField
            value={code}
            onChange={setCode}
            error={act.fields.code}
            hint={t('secondFactor.codeHint')}
          />
        </li>
      </ol>
      <Button primary type="submit" busy={act.busy}>
        {t('secondFactor.confirm')}
      </Button>
    </form>
  )
}
