import { useTranslation } from 'react-i18next'
import type { DocumentState as State } from '../../../domain/document/states.ts'
import { Light, type LightName } from '../../ui/light.tsx'

const lights: Readonly<Record<State, LightName>> = {
  draft: 'grey',
  'in-review': 'amber',
  reviewed: 'amber',
  signed: 'amber',
  issued: 'done',
  discarded: 'grey',
}

/** Where a document stands on its way out. */
export function DocumentState({ state }: { readonly state: State }) {
  const { t } = useTranslation('document')
  return <Light light={lights[state]} word={t(`state.${state}`)} />
}
