/** People who work while the server may be killed at any moment. */
import { createHash, randomUUID } from 'node:crypto'
import type { Sworn } from './sworn.ts'

export type Browser = (method: string, path: string, body?: unknown) => Promise<Heard>

/** Null where no answer came, or one that leaves open what happened. */
export type Heard = { readonly status: number; readonly body: any } | null

export async function signIn(url: string, login: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (!answer.ok || !cookie) throw new Error(`${login} cannot sign in: ${await answer.text()}`)
  return cookie
}

export function browser(url: string, cookie: string): Browser {
  return async (method, path, body) => {
    const form = body instanceof FormData
    try {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: { cookie, ...(form || body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
        signal: AbortSignal.timeout(8_000),
      })
      const heard = { status: answer.status, body: await answer.json() }
      // Behind a failure of the server the change may have been made or not.
      return answer.status >= 500 ? null : heard
    } catch {
      return null
    }
  }
}

export type People = { readonly clerk: Browser; readonly deputy: Browser; readonly leader: Browser }

/** One turn of a writer; answers whether the server can still be reached. */
export type Turn = () => Promise<boolean>

export function writers(people: People, unitId: string, sworn: Sworn, random: () => number): readonly Turn[] {
  const ids = () => sworn.dispatched.flatMap(({ tasks }) => tasks?.map(({ id }) => id) ?? [])
  const pick = () => ids()[Math.floor(random() * ids().length)]

  /** Dispatches; what was not answered before is sent again first, as the page does. */
  async function dispatch(): Promise<boolean> {
    const open = sworn.dispatched.find(({ tasks }) => tasks === null)
    const request = open ?? { requestId: randomUUID(), tasks: null }
    if (!open) sworn.dispatched.push(request)
    const send = () =>
      people.clerk('POST', '/api/tasks/dispatch', {
        title: `演练 ${request.requestId.slice(0, 8)}`,
        body: '断电演练。',
        leadUnitIds: [unitId],
        deadline: { kind: 'within', n: 10, unit: 'workday' },
        requestId: request.requestId,
      })
    // A double click now and then.
    const answers = await Promise.all(random() < 0.3 ? [send(), send()] : [send()])
    for (const heard of answers) if (heard?.status === 200) request.tasks = heard.body.tasks
    return answers.every((heard) => heard !== null)
  }

  async function acknowledge(): Promise<boolean> {
    const id = ids().find((one) => sworn.acknowledged.get(one) !== true)
    if (id === undefined) return true
    const seen = await people.deputy('GET', `/api/tasks/${id}`)
    if (seen?.status !== 200) return seen !== null
    const { state, version } = seen.body
    // An earlier try without an answer has been done.
    if (state !== 'issued') sworn.acknowledged.set(id, true)
    else {
      sworn.acknowledged.set(id, false)
      const heard = await people.deputy('POST', `/api/tasks/${id}/acknowledge`, { version })
      sworn.acknowledged.set(id, heard?.status === 200)
      return heard !== null
    }
    return true
  }

  /** Says something about a task in the version that is there, in words of its own. */
  async function say(who: Browser, verb: string, more: object): Promise<boolean> {
    const id = pick()
    if (id === undefined) return true
    const seen = await who('GET', `/api/tasks/${id}`)
    if (seen?.status !== 200) return seen !== null
    const act = { taskId: id, words: `${verb} ${randomUUID()}`, version: null }
    sworn.acts.push(act)
    const body = { version: seen.body.version, text: act.words, ...more }
    const heard = await who('POST', `/api/tasks/${id}/${verb}`, body)
    if (heard?.status === 200) Object.assign(act, { version: heard.body.version })
    // Refused: certainly not done.
    else if (heard !== null) sworn.acts.splice(sworn.acts.indexOf(act), 1)
    return heard !== null
  }

  async function attach(): Promise<boolean> {
    const id = pick()
    if (id === undefined) return true
    const content = `${randomUUID()}\n`.repeat(1 + Math.floor(random() * 3_000))
    const attached = {
      taskId: id,
      sha256: createHash('sha256').update(content).digest('hex'),
      bytes: content.length,
      fileId: null,
    }
    const form = new FormData()
    form.append('file', new Blob([content]), '佐证.txt')
    sworn.attached.push(attached)
    const heard = await people.deputy('POST', `/api/tasks/${id}/files`, form)
    if (heard?.status === 200) Object.assign(attached, { fileId: heard.body.id })
    else if (heard !== null) sworn.attached.splice(sworn.attached.indexOf(attached), 1)
    return heard !== null
  }

  return [
    dispatch,
    acknowledge,
    () => say(people.deputy, 'report', { progress: Math.floor(random() * 90) }),
    () => say(people.clerk, 'urge', {}),
    () => say(people.leader, 'instruct', {}),
    attach,
  ]
}
