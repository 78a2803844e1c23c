/** What an entry of the side paths says: asked, ruled, withdrawn, suspended, resumed, cancelled, handed on. */
import { type Entry, listOf, numberOf, type Saying, textOf } from './facts.ts'

/** What was asked, by the event that tells its ruling. */
const ruled: Readonly<Record<string, string>> = {
  'task.return-ruled': 'return',
  'task.extension-ruled': 'extension',
  'task.suspension-ruled': 'suspension',
  'task.cancellation-ruled': 'cancellation',
  'task.merge-ruled': 'merge',
  'task.split-ruled': 'split',
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
    case 'task.cancellation-ruled':
    case 'task.merge-ruled':
    case 'task.split-ruled': {
      const outcome = textOf(facts, 'outcome') === 'grant' ? 'granted' : 'refused'
      const units = { from: textOf(facts, 'from'), to: textOf(facts, 'to') }
      return said(`${ruled[type] ?? ''}-${outcome}`, { ...units, ...days })
    }
    case 'task.merge-asked':
    case 'task.merged':
      return said(type.replace('task.', ''), { into: textOf(facts, 'into') })
    case 'task.split-asked':
    case 'task.split':
      return said(type.replace('task.', ''), { parts: partsOf(facts) })
    case 'task.merged-in': {
      const unit = textOf(facts, 'unit')
      return said(unit === '' ? 'merged-in' : 'merged-in-assists', { from: textOf(facts, 'from'), unit })
    }
    case 'task.recheck-drawn': {
      const round = numberOf(facts, 'round')
      if (round > 0)
        return [{ key: 'recheck-drawn', facts: { round, count: numberOf(facts, 'pool'), dueOn: days.dueOn } }]
      return said(text === '' ? 'recheck-chosen' : 'recheck-chosen-text', { dueOn: days.dueOn })
    }
    case 'task.rechecked':
      return said('rechecked')
    case 'task.reopened':
      return said('reopened', days)
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
    case 'task.handed-over':
    case 'task.notice-handed-over':
      return [
        {
          key: type.slice('task.'.length),
          facts: { from: textOf(facts, 'from'), to: textOf(facts, 'to'), sheet: textOf(facts, 'sheet') },
        },
      ]
    default:
      return []
  }
}

/** What a task is split into: by number once there is one, by unit before. */
const partsOf = (facts: Entry['facts']): string =>
  listOf(facts, 'parts')
    .map((part) => [textOf(part, 'number') || textOf(part, 'unit'), textOf(part, 'title')].join(' '))
    .join('；')
