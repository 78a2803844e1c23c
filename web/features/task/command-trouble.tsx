import { useTranslation } from 'react-i18next'
import { ApiError } from '../../lib/errors.ts'
import { Conflict } from '../../ui/conflict.tsx'
import type { Command } from './use-command.ts'

type Props = {
  readonly command: Command
  /** Nothing was typed that could have been kept. */
  readonly bare?: boolean
}

/** What a command was answered, above its form: who was first and what they did, or the refusal. */
export function CommandTrouble({ command, bare = false }: Props) {
  const { t, i18n } = useTranslation('task')
  if (command.conflict) {
    const { by, at, type } = factsOf(command.cause)
    const act = `changed.${type.replace('task.', '')}`
    return (
      <Conflict
        by={by === '' ? undefined : by}
        at={at === '' ? undefined : at}
        changes={i18n.exists(`task:${act}`) ? [{ label: t('changed.label'), after: t(act) }] : []}
        kept={!bare}
        onReload={command.reset}
      />
    )
  }
  if (command.error === null) return null
  // Without a form there is no place where a fault could stand.
  const faults = bare ? [...new Set(Object.values(command.fields))] : []
  return (
    <div className="banner bad" role="alert">
      {(faults.length > 0 ? faults : [command.error]).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </div>
  )
}

function factsOf(cause: unknown): { by: string; at: string; type: string } {
  const facts = cause instanceof ApiError ? cause.facts : {}
  const text = (key: string) => (typeof facts[key] === 'string' ? facts[key] : '')
  return { by: text('by'), at: text('at'), type: text('type') }
}
