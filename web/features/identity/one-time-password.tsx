import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import './identity.css'

type Props = {
  readonly name: string
  readonly login: string
  readonly password: string
  /** What happens next, after the password was handed over. */
  readonly next: string
  readonly onClose: () => void
}

/** A password that is told once: shown, copied, handed over, gone. */
export function OneTimePassword({ name, login, password, next, onClose }: Props) {
  const { t } = useTranslation('identity')
  const [copied, setCopied] = useState<'' | 'yes' | 'no'>('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(password)
      setCopied('yes')
    } catch {
      // Without https or permission there is no clipboard: the text can be selected.
      setCopied('no')
    }
  }
  return (
    <Panel
      open
      title={t('oneTime.title')}
      onClose={onClose}
      actions={
        <Button primary onClick={onClose}>
          {t('oneTime.handed')}
        </Button>
      }
    >
      <p>{t('oneTime.lead', { name, login })}</p>
      <div className="one-time">
        <code>{password}</code>
        <Button small onClick={() => void copy()}>
          {t('oneTime.copy')}
        </Button>
        <small role="status">
          {copied === '' ? '' : t(copied === 'yes' ? 'oneTime.copied' : 'oneTime.select')}
        </small>
      </div>
      <p className="muted">{next}</p>
    </Panel>
  )
}
