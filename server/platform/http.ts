/**
 * The web server: serves the routes of the contract and the built pages, nothing else.
 *
 * For every request, in this order: same origin for anything that changes, who is signed in, the route's
 * access, the shape of the input, the handler. Errors leave as codes with a request id; what is not a
 * {@link Refused} is logged and answered `internal`, its message never leaves.
 */
import { randomBytes } from 'node:crypto'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import staticFiles from '@fastify/static'
import swagger from '@fastify/swagger'
import Fastify, {
  type FastifySchema,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { uuidv7 } from './ids.ts'
import type { z } from 'zod'
import { errorBody, errorStatus } from '../../contract/errors.ts'
import type { Route } from '../../contract/route.ts'
import { mayAnywhere } from '../../domain/identity/rights.ts'
import type { BoundRoute, Download, SignedIn } from './bind.ts'
import { fieldsOf } from './input-faults.ts'
import type { Log } from './log.ts'
import { Refused } from './refused.ts'
import { speaking } from './speaking.ts'

export type HttpOptions = {
  readonly routes: readonly BoundRoute[]
  /** Who a session token belongs to, null where it is not (or no longer) valid. */
  readonly authenticate: (token: string, ip: string) => Promise<SignedIn | null>
  /** Why a token is no longer valid, where its owner should know. */
  readonly whyEnded?: (token: string) => Promise<'signed-in-elsewhere' | null>
  readonly log: Log
  /** Folder of the built pages; left out in tests of the API. */
  readonly pages?: string
  readonly trustProxy: boolean
  /** Checks every answer against the contract: on in tests, off where speed counts. */
  readonly checkAnswers: boolean
  /** Requests a minute and address on public routes that change something. */
  readonly publicRequestsPerMinute: number
}

export const sessionCookie = 'liandong_session'

declare module 'fastify' {
  interface FastifyRequest {
    person: SignedIn | null
  }
}

export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => uuidv7(),
    bodyLimit: 1024 * 1024,
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply)
    },
    trustProxy: options.trustProxy,
    routerOptions: { maxParamLength: 200 },
  })
  app.decorateRequest('person', null)
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => (value) => {
    const parsed = schema.safeParse(value, { reportInput: true })
    if (parsed.success) return { value: parsed.data }
    return { error: new Refused('bad-input', { fields: fieldsOf(parsed.error, httpPart ?? 'body') }) }
  })
  app.setSerializerCompiler(() => (value) => JSON.stringify(value))
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply))
  await app.register(cookie)
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => new Refused('too-many-requests'),
  })
  await app.register(multipart, { limits: { files: 1, fields: 0, parts: 1, fileSize: 64 * 1024 * 1024 } })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Liandong 联动', version: '0.1.0', license: { name: 'MIT' } },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie } } },
    },
    transform: (route) => withFiles(jsonSchemaTransform(route)),
    transformObject: jsonSchemaTransformObject,
  })
  app.addHook('onRequest', async (request) => {
    refuseOtherOrigins(request)
    const token = request.cookies[sessionCookie]
    if (token && request.url.startsWith('/api/'))
      request.person = await options.authenticate(token, request.ip)
  })
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
  await protect(app, options)
  for (const bound of options.routes) serve(app, bound, options)
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
  if (options.pages === undefined) app.setNotFoundHandler(() => Promise.reject(new Refused('not-found')))
  else await servePages(app, options.pages)
  return app
}

const binary = { type: 'string', format: 'binary' } as const

/** Files are not part of a zod schema: a form that brings one, and an answer that is one, are described here. */
function withFiles<T extends { schema: FastifySchema; url: string }>(described: T): T {
  // Errors of such a route are JSON like everywhere: what it produces is said at its 200 alone.
  const { produces, ...schema } = described.schema
  const brings = schema.consumes?.includes('multipart/form-data') === true
  const gives = produces?.includes('application/octet-stream') === true
  const answer = { description: 'The file', content: { 'application/octet-stream': { schema: binary } } }
  return {
    ...described,
    schema: {
      ...schema,
      ...(brings ? { body: { type: 'object', properties: { file: binary }, required: ['file'] } } : {}),
      ...(gives ? { response: { ...Object(schema.response), 200: answer } } : {}),
    },
  }
}

/** A page of another site cannot make a signed-in browser change anything. */
function refuseOtherOrigins(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const origin = request.headers.origin
  if (origin === undefined) return
  const host = URL.canParse(origin) ? new URL(origin).host : ''
  if (host !== request.host) throw new Refused('forbidden', { reason: 'other-origin' })
}

async function notSignedIn(request: FastifyRequest, { whyEnded }: HttpOptions): Promise<Refused> {
  const token = request.cookies[sessionCookie]
  const reason = token ? await whyEnded?.(token) : null
  return new Refused('not-signed-in', reason ? { reason } : {})
}

function admit({ access }: Route, person: SignedIn | null): void {
  if (access === 'public' || access === 'first-run') return
  if (person === null) throw new Refused('not-signed-in')
  if (access === 'session') return
  if (person.standing === 'must-change-password') throw new Refused('password-expired')
  if (person.standing === 'must-set-second-factor') throw new Refused('second-factor-required')
  if (access === 'signed-in') return
  if (!mayAnywhere(person.actor, access.verb)) throw new Refused('forbidden', { reason: 'no-right' })
}

function serve(app: FastifyInstance, { route, handle }: BoundRoute, options: HttpOptions): void {
  const open = route.access === 'public' || route.access === 'first-run'
  const answers = route.response === 'file' ? undefined : route.response
  app.route({
    method: route.method,
    url: route.url,
    preValidation: async (request) => {
      if (!open && request.person === null) throw await notSignedIn(request, options)
      admit(route, request.person)
    },
    ...(open && route.method !== 'GET'
      ? { config: { rateLimit: { max: options.publicRequestsPerMinute, timeWindow: '1 minute' } } }
      : {}),
    schema: {
      operationId: route.id,
      summary: route.summary,
      tags: [route.id.split('.')[0] ?? ''],
      ...(open ? {} : { security: [{ session: [] }] }),
      ...(route.params ? { params: route.params } : {}),
      ...(route.query ? { querystring: route.query } : {}),
      ...(route.body ? { body: route.body } : {}),
      ...(route.upload ? { consumes: ['multipart/form-data'] } : {}),
      ...(route.response === 'file' ? { produces: ['application/octet-stream'] } : {}),
      response: {
        ...(answers ? { 200: answers } : {}),
        ...Object.fromEntries(
          [...new Set(route.errors.map((code) => errorStatus[code]))].map((status) => [status, errorBody]),
        ),
      },
    },
    handler: async (request, reply) => {
      const upload = route.upload ? await uploadOf(request) : undefined
      const given = {
        params: request.params,
        query: request.query,
        body: request.body,
        upload,
        person: speakerOf(route, request.person),
        ip: request.ip,
        secure: request.protocol === 'https',
        setCookie: (token: string | null) => setCookie(reply, token, request.protocol === 'https'),
        // Made when it is asked for: few handlers do.
        get gone() {
          return request.signal
        },
      }
      const answer = await callHandler(handle, given)
      if (route.response === 'file') return sendFile(reply, answer)
      return options.checkAnswers ? route.response.parse(answer) : answer
    },
  })
}

/** Whoever does through another's post what the own does not allow, does it in that one's place. */
function speakerOf({ access }: Route, person: SignedIn | null): SignedIn | null {
  return person === null || typeof access === 'string' ? person : speaking(person, access.verb, null)
}

/** The handler was typed by its contract when it was bound; what is given was parsed by that contract. */
function callHandler(handle: BoundRoute['handle'], given: unknown): Promise<unknown> {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the one place where binding and parsing meet
  return handle(given as never)
}

async function uploadOf(request: FastifyRequest) {
  if (!request.isMultipart())
    throw new Refused('bad-input', { fields: [{ path: 'body', code: 'not-a-form' }] })
  const part = await request.file()
  if (!part) throw new Refused('bad-input', { fields: [{ path: 'body.file', code: 'required' }] })
  return { name: part.filename, content: part.file }
}

function setCookie(reply: FastifyReply, token: string | null, secure: boolean): void {
  const settings = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const
  if (token === null) reply.clearCookie(sessionCookie, settings)
  else reply.setCookie(sessionCookie, token, settings)
}

function isDownload(value: unknown): value is Download {
  return typeof value === 'object' && value !== null && 'stream' in value
}

function sendFile(reply: FastifyReply, file: unknown): FastifyReply {
  if (!isDownload(file)) throw new Refused('internal', { reason: 'not-a-file' })
  if (file.size !== null) reply.header('content-length', file.size)
  return reply
    .header('content-type', file.mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('x-content-type-options', 'nosniff')
    .send(file.stream)
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refused = refusedOf(error)
  if (refused.code === 'internal')
    request.log.error({ error, url: request.url, method: request.method }, 'request failed')
  return reply.status(errorStatus[refused.code]).send({
    error: {
      code: refused.code,
      reason: refused.reason,
      facts: refused.facts,
      fields: refused.fields,
      requestId: request.id,
    },
  })
}

/** Errors of the framework under their own names; everything unknown is `internal`. */
function refusedOf(error: unknown): Refused {
  if (error instanceof Refused) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new Refused('bad-json')
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
      return new Refused('too-large')
    case 'FST_PARTS_LIMIT':
    case 'FST_FILES_LIMIT':
    case 'FST_FIELDS_LIMIT':
      return new Refused('bad-input', { fields: [{ path: 'body.file', code: 'one-file-only' }] })
    case 'FST_ERR_BAD_URL':
      return new Refused('not-found')
    // Connection lost, server shutting down, too many connections: come back in a moment.
    case '57P01':
    case '57P03':
    case '53300':
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    // In each other's way, and once more when it was done again.
    case '40P01':
    case '40001':
      return new Refused('unavailable')
    default: {
      const syntax = error instanceof SyntaxError && 'statusCode' in error && error.statusCode === 400
      return syntax ? new Refused('bad-json') : new Refused('internal')
    }
  }
}

async function protect(app: FastifyInstance, options: HttpOptions): Promise<void> {
  await app.register(helmet, {
    enableCSPNonces: false,
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    hsts: options.trustProxy,
  })
}

const contentPolicy = (nonce: string) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Built files under their hashed names for good, and the page itself for every other address. */
async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  await app.register(staticFiles, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  })
  const icon = join(folder, 'icon.svg')
  app.get('/icon.svg', { schema: { hide: true } }, (_request, reply) =>
    reply.type('image/svg+xml').header('content-length', statSync(icon).size).send(createReadStream(icon)),
  )
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/') || request.url.startsWith('/assets/'))
      throw new Refused('not-found')
    const nonce = randomBytes(16).toString('base64')
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', contentPolicy(nonce))
      .send(page.replaceAll('__CSP_NONCE__', nonce))
  })
}
