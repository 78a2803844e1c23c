import { useTranslation } from 'react-i18next'
import type { AccountState as State } from './account-acts.ts'
import '../../ui/light.css'

const shapes = { pending: '○', active: '●', locked: '▲', disabled: '–' } as const
const tones = { pending: 'grey', active: 'green', locked: 'amber', disabled: 'grey' } as const

/** A shape and a word, in the manner of the lights. */
export function AccountState({ state }: { readonly state: State }) {
  const { t } = useTranslation('identity')
  return (
    <span className={`light ${tones[state]}`}>
      <span aria-hidden="true" className="shape">
        {shapes[state]}
      </span>{' '}
      {t(`state.${state}`)}
    </span>
  )
}
