/**
 * What the server refuses travels as a code; here it becomes a sentence.
 *
 * The body is `{ error: { code, reason?, facts?, fields?: [{ path, code, facts? }], requestId } }`: the code says
 * what kind of no it is, the reason names the rule. Sentences stand in the namespace `errors`, those of one
 * feature in its own namespace under `errors`.
 */
export type Facts = Readonly<Record<string, string | number>>
export type FieldFault = { readonly path: string; readonly code: string; readonly facts: Facts }

export type ErrorKind =
  | 'network'
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'change-password'
  | 'set-second-factor'
  | 'refused'
  | 'failed'

export class ApiError extends Error {
  readonly status: number
  readonly code: string
  /** The rule that refused. */
  readonly reason: string | null
  readonly fields: readonly FieldFault[]
  readonly facts: Facts
  readonly requestId: string | null

  constructor(status: number, body: unknown) {
    const error = isRecord(body) && isRecord(body.error) ? body.error : {}
    const code = typeof error.code === 'string' ? error.code : status === 0 ? 'network' : `http-${status}`
    super(code)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.reason = typeof error.reason === 'string' ? error.reason : null
    this.fields = Array.isArray(error.fields) ? error.fields.flatMap(parseField) : []
    this.facts = parseFacts(error.facts)
    this.requestId = typeof error.requestId === 'string' ? error.requestId : null
  }
}

export function kindOf(error: unknown): ErrorKind {
  if (!(error instanceof ApiError)) return 'failed'
  switch (error.code) {
    case 'network':
      return 'network'
    case 'not-signed-in':
      return 'signed-out'
    case 'forbidden':
      return 'forbidden'
    case 'not-found':
      return 'not-found'
    case 'version-changed':
      return 'conflict'
    case 'password-expired':
      return 'change-password'
    case 'second-factor-required':
      return 'set-second-factor'
    default:
      return error.status >= 400 && error.status < 500 ? 'refused' : 'failed'
  }
}

/** The words of one language: `say` gives null where there is no sentence for a key. */
export type Words = { readonly say: (key: string, facts: Facts) => string | null }

/** One sentence for an error; for an unknown code the general one, with the number to quote. */
export function sentenceOf(error: unknown, words: Words): string {
  if (!(error instanceof ApiError)) return words.say('unexpected', {}) ?? 'unexpected'
  const reason = error.reason === null ? null : words.say(error.reason, error.facts)
  const known = reason ?? words.say(error.code, error.facts)
  if (known !== null && kindOf(error) !== 'failed') return known
  const general = known ?? words.say('unexpected', error.facts) ?? error.code
  const quoted = error.requestId === null ? null : words.say('request', { requestId: error.requestId })
  return quoted === null ? general : `${general}${quoted}`
}

/**
 * Path of a field in the form (`dueOn`, `parts.0.title`) → what is wrong with it; several faults on several
 * lines. The server names the part of the request first (`body.dueOn`): that is left off.
 */
export function fieldSentences(error: unknown, words: Words): Readonly<Record<string, string>> {
  if (!(error instanceof ApiError)) return {}
  const said: Record<string, string> = {}
  for (const { path, code, facts } of error.fields) {
    const sentence =
      words.say(`field.${code}`, facts) ?? words.say(code, facts) ?? words.say('field.other', {}) ?? code
    const before = said[path]
    said[path] = before === undefined ? sentence : `${before}\n${sentence}`
  }
  return said
}

function parseField(value: unknown): FieldFault[] {
  if (!isRecord(value) || typeof value.code !== 'string') return []
  const path = typeof value.path === 'string' ? value.path : ''
  return [{ path: path.replace(/^body\./, ''), code: value.code, facts: parseFacts(value.facts) }]
}

function parseFacts(value: unknown): Facts {
  if (!isRecord(value)) return {}
  const facts: Record<string, string | number> = {}
  for (const [key, fact] of Object.entries(value)) {
    if (typeof fact === 'string' || typeof fact === 'number') facts[key] = fact
  }
  return facts
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
