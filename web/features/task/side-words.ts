/** What an entry of the side paths says: asked, ruled, withdrawn, suspended, resumed, cancelled, handed on. */
import { type Entry, numberOf, type Saying, textOf } from './facts.ts'

/** What was asked, by the event that tells its ruling. */
const ruled: Readonly<Record<string, string>> = {
  'task.return-ruled': 'return',
  'task.extension-ruled': 'extension',
  'task.suspension-ruled': 'suspension',
  'task.cancellation-ruled': 'cancellation',
}

export function sideSayings({ type, facts }: Pick<Entry, 'type' | 'facts'>): readonly Saying[] {
  const text = textOf(facts, 'text')
  const whole = textOf(facts, 'whole')
  const days = { before: textOf(facts, 'before'), dueOn: textOf(facts, 'dueOn') }
  const said = (key: string, more: Saying['facts'] = {}): readonly Saying[] => [
    { key, facts: { ...more, text } },
  ]
  switch (type) {
    case 'task.returned':
      return said('returned', { clause: textOf(facts, 'clause') })
    case 'task.extension-asked':
      return said('extension-asked', days)
    case 'task.suspension-asked':
    case 'task.cancellation-asked':
      return said(type.replace('task.', ''))
    case 'task.return-ruled':
    case 'task.extension-ruled':
    case 'task.suspension-ruled':
    case 'task.cancellation-ruled': {
      const outcome = textOf(facts, 'outcome') === 'grant' ? 'granted' : 'refused'
      const units = { from: textOf(facts, 'from'), to: textOf(facts, 'to') }
      return said(`${ruled[type] ?? ''}-${outcome}`, { ...units, ...days })
    }
    case 'task.suspended':
      return whole === '' ? said('suspended') : [{ key: 'suspended-with', facts: { whole } }]
    case 'task.resumed':
      return whole === ''
        ? said(text === '' ? 'resumed' : 'resumed-text', { ...days, count: numberOf(facts, 'workdays') })
        : [{ key: 'resumed-with', facts: { whole, dueOn: days.dueOn } }]
    case 'task.cancelled':
      return said('cancelled')
    case 'task.withdrawn':
      return said(`withdrawn-${textOf(facts, 'kind')}`)
    case 'task.transferred': {
      const [from, to] = [textOf(facts, 'from'), textOf(facts, 'to')]
      const key = to === '' ? 'transferred-inside' : from === '' ? 'transferred' : 'transferred-from'
      return [{ key, facts: { from, to } }, ...(text === '' ? [] : said('remark'))]
    }
    default:
      return []
  }
}
