/** Official documents: drafted, reviewed, signed, numbered and issued in the national format. */
import { z } from 'zod'
import { ALL_MEMBERS, headingLevels, urgencies } from '../domain/document/content.ts'
import { changeKinds, contentFields } from '../domain/document/compare.ts'
import { contentFindingCodes } from '../domain/document/findings.ts'
import { documentForms, documentKinds, sourceKinds } from '../domain/document/kinds.ts'
import { documentCommands, documentStates } from '../domain/document/states.ts'
import { noticeLevels } from '../domain/mechanism/mechanism.ts'
import { documentLayout, fontNames } from './document-files.ts'
import { route } from './route.ts'
import { day, id, idParams, instant, line, page, pageSize, paragraph, version } from './text.ts'

const facts = z.record(z.string(), z.union([z.string(), z.number()]))
const refusal = z.object({ reason: z.string(), facts }).nullable()
const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'not-a-code' })
  .max(60)
const year = z.coerce.number().int().min(2000).max(2099)

const block = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('heading'),
      level: z.literal([...headingLevels]),
      /** Empty for a numbered paragraph without a heading of its own. */
      text: line(200, 0),
      runOn: paragraph(10_000, 0).default(''),
    })
    .refine(({ text, runOn }) => text !== '' || runOn !== '', { error: 'required', path: ['text'] }),
  z.strictObject({ kind: z.literal('paragraph'), text: paragraph(10_000) }),
  z.strictObject({
    kind: z.literal('table'),
    title: line(100, 0).default(''),
    columns: z
      .array(z.strictObject({ name: line(60, 0), width: z.number().min(1).max(60) }))
      .min(1)
      .max(30),
    rows: z.array(z.array(paragraph(2000, 0)).max(30)).max(500),
  }),
])

/** What is said of a file beside its id is written from what was kept. */
const attachedFile = z.strictObject({
  id,
  name: line(150),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'not-a-hash' }),
})

const addressee = z.strictObject({
  name: line(100),
  to: z
    .union([id, z.literal(ALL_MEMBERS)])
    .nullable()
    .default(null),
})
const attendees = z.array(z.strictObject({ unit: line(100, 0).default(''), name: line(60) })).max(300)

export const documentContent = z
  .strictObject({
    /** May be empty while it is a draft. More than 200 characters are refused. */
    title: line(200, 0),
    addressees: z.array(addressee).max(100).default([]),
    copies: z.array(addressee).max(100).default([]),
    blocks: z.array(block).max(1000).default([]),
    attendance: z
      .strictObject({
        attended: attendees.default([]),
        excused: attendees.default([]),
        observed: attendees.default([]),
      })
      .default({ attended: [], excused: [], observed: [] }),
    attachments: z
      .array(
        z.strictObject({
          name: line(200, 0),
          blocks: z.array(block).max(500).default([]),
          files: z.array(attachedFile).max(20).default([]),
        }),
      )
      .max(50)
      .default([]),
    note: line(200, 0).default(''),
    urgency: z.enum(urgencies).nullable().default(null),
    level: z.enum(noticeLevels).nullable().default(null),
    rectification: z
      .strictObject({
        inspected: line(100, 0),
        findings: paragraph(4000, 0),
        basis: paragraph(2000, 0),
        requirements: paragraph(4000, 0),
        dueOn: day.nullable(),
        contact: line(200, 0),
      })
      .nullable()
      .default(null),
  })
  .meta({ id: 'DocumentContent' })

const contentFinding = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.enum(contentFindingCodes),
  path: z.string(),
  facts,
})

const source = z.object({ kind: z.enum(sourceKinds), id: id.nullable() })

export const documentRow = z
  .object({
    id,
    version,
    kind: z.enum(documentKinds),
    /** 襄优商办发〔2026〕9号; null until it is issued. */
    number: z.string().nullable(),
    title: z.string(),
    state: z.enum(documentStates),
    /** Full name of the issuing authority. */
    authority: z.string(),
    /** Addressees as printed, the first few. */
    addressees: z.array(z.string()),
    draftedBy: z.string(),
    changedAt: instant,
    dateOfIssue: day.nullable(),
    source,
    /** The day by which somebody is to act; null where nobody is. */
    dueOn: day.nullable(),
    hasScan: z.boolean(),
    /** Another document puts it right. */
    correctedBy: z.object({ id, number: z.string() }).nullable(),
  })
  .meta({ id: 'DocumentRow' })
export type DocumentRow = z.infer<typeof documentRow>

const step = z.object({ by: z.string(), at: instant, text: z.string() }).nullable()
const documentVersion = z.object({
  ordinal: z.int(),
  by: z.string().nullable(),
  at: instant,
  /** It is what a state rests on: handed in, reviewed, signed or issued. */
  current: z.boolean(),
})

const scan = z.object({
  id,
  name: z.string(),
  size: z.int(),
  type: z.string(),
  sha256: z.string(),
  by: z.string(),
  at: instant,
  /** Why it took the place of the one before; empty for the first. */
  reason: z.string(),
  /** The newest is the authentic version. */
  current: z.boolean(),
})

export const documentRecord = z
  .object({
    ...documentRow.shape,
    form: z.enum(documentForms),
    register: z.object({ code: z.string(), word: z.string() }),
    content: documentContent,
    /** Which version of the text `content` is. */
    ordinal: z.int(),
    /** Why every word stays as it is (`minutes-confirmed`) but title, recipients and note. Null: all may be changed. */
    held: z.string().nullable(),
    findings: z.array(contentFinding),
    /** Characters of the title and the text without blanks, and from where it is too long. */
    length: z.object({ characters: z.int(), special: z.int(), general: z.int() }),
    submitted: step,
    sentBack: step,
    reviewed: step,
    signed: step,
    issued: step,
    /** The .docx as it was issued. */
    file: z.object({ name: z.string(), size: z.int(), sha256: z.string() }).nullable(),
    pdf: z.enum(['available', 'not-installed']),
    scans: z.array(scan),
    /** Of the text; like what was said while it was drafted, for those who work on documents and nobody else. */
    versions: z.array(documentVersion),
    corrects: z.object({ id, number: z.string() }).nullable(),
    actions: z.array(z.object({ command: z.enum(documentCommands), refusal })),
    timeline: z.array(
      z.object({
        at: instant,
        /** document.drafted, document.saved, document.submitted … */
        type: z.string(),
        by: z.string().nullable(),
        post: z.string().nullable(),
        unit: z.string().nullable(),
        text: z.string(),
        facts,
      }),
    ),
  })
  .meta({ id: 'Document' })
export type DocumentRecord = z.infer<typeof documentRecord>

const authority = z.object({
  code: z.string(),
  part: z.enum(['office', 'leading-group']),
  name: z.string(),
  /** Red mark of each form. */
  marks: z.object({
    official: z.string(),
    letter: z.string(),
    minutes: z.string(),
    brief: z.string(),
  }),
})

const register = z.object({
  code: z.string(),
  /** 机关代字; empty where numbers have none (第3期). */
  word: z.string(),
  pattern: z.string(),
  kinds: z.array(z.enum(documentKinds)),
  authority: z.string(),
})

const filter = z.strictObject({
  kind: z.enum(documentKinds).optional(),
  state: z.enum(documentStates).optional(),
  /** Of the date of issue. */
  year: year.optional(),
  q: line(100, 0).optional(),
})

const done = z.object({ id, version })
const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'version-changed', 'refused'] as const
const command = z.strictObject({ version, text: paragraph(1000, 0).default('') })
const withReason = z.strictObject({ version, text: paragraph(1000) })

export const documentRoutes = {
  options: route({
    id: 'document.options',
    summary: 'What documents are made of here: kinds, registers, authorities, fonts, layout, limits',
    method: 'GET',
    url: '/api/documents/options',
    access: { verb: 'document.view' },
    response: z.object({
      kinds: z.array(z.object({ kind: z.enum(documentKinds), form: z.enum(documentForms) })),
      registers: z.array(register),
      authorities: z.array(authority),
      /** Member units and the office, for addressees. */
      units: z.array(z.object({ id, name: z.string(), shortName: z.string() })),
      fonts: fontNames,
      /** Null where the installation has no layout file: no document can be composed then. */
      layout: documentLayout.nullable(),
      limits: z.object({ special: z.int(), general: z.int() }),
      pdf: z.enum(['available', 'not-installed']),
      today: day,
      mayDraft: z.boolean(),
      mayManageRegisters: z.boolean(),
    }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  list: route({
    id: 'document.list',
    summary: 'Documents the reader may see, the newest change first',
    method: 'GET',
    url: '/api/documents',
    access: { verb: 'document.view' },
    query: filter.extend({ page, size: pageSize }),
    response: z.object({ rows: z.array(documentRow), total: z.int() }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  counts: route({
    id: 'document.counts',
    summary: 'How many there are in each state, by the same query',
    method: 'GET',
    url: '/api/documents/counts',
    access: { verb: 'document.view' },
    query: filter.omit({ state: true }),
    response: z.object({
      all: z.int(),
      draft: z.int(),
      'in-review': z.int(),
      reviewed: z.int(),
      signed: z.int(),
      issued: z.int(),
      discarded: z.int(),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  yearly: route({
    id: 'document.yearly',
    summary: 'Issued documents of a year by kind, held against the year before and the cap',
    method: 'GET',
    url: '/api/documents/yearly',
    access: { verb: 'document.view' },
    query: z.strictObject({ year: year.optional() }),
    response: z.object({
      year: z.int(),
      rows: z.array(
        z.object({
          kind: z.enum(documentKinds),
          issued: z.int(),
          issuedYearBefore: z.int(),
          cap: z.int().nullable(),
        }),
      ),
      issued: z.int(),
      issuedYearBefore: z.int(),
      cap: z.int().nullable(),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  registers: route({
    id: 'document.registers',
    summary: 'Registers with the last number of a year',
    method: 'GET',
    url: '/api/documents/registers',
    access: { verb: 'document.issue' },
    query: z.strictObject({ year: year.optional() }),
    response: z.object({
      year: z.int(),
      rows: z.array(
        z.object({
          ...register.shape,
          version,
          /** The last number used; 0 for none. */
          last: z.int(),
          /** Numbers up to here were taken on paper before the platform. */
          byHand: z.int(),
          /** What the next document will be called. */
          next: z.string(),
        }),
      ),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
  setLast: route({
    id: 'document.set-last',
    summary: 'Say which number was the last one used on paper; never lower than what is used',
    method: 'PUT',
    url: '/api/documents/registers/:code',
    access: { verb: 'document.issue' },
    params: z.strictObject({ code }),
    body: z.strictObject({
      version,
      year: z.int().min(2000).max(2099),
      last: z.int().min(0).max(99_999),
      text: paragraph(500),
    }),
    response: z.object({ code: z.string(), version, last: z.int() }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'version-changed', 'refused'],
  }),
  create: route({
    id: 'document.create',
    summary: 'Begin a document; it may be incomplete until it is handed in',
    method: 'POST',
    url: '/api/documents',
    access: { verb: 'document.draft' },
    body: z.strictObject({
      kind: z.enum(documentKinds),
      register: code.optional(),
      content: documentContent,
      /** A double click begins one document. */
      requestId: id,
    }),
    response: done,
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
  draftForNotice: route({
    id: 'document.draft-for-notice',
    summary:
      'Draft the letter of a graded notice from its task, once; the same again gives the same document',
    method: 'POST',
    url: '/api/documents/for-notice',
    access: { verb: 'document.draft' },
    body: z.strictObject({ noticeId: id }),
    response: done,
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'refused'],
  }),
  get: route({
    id: 'document.get',
    summary: 'One document: content, findings, versions, timeline, scans, and what may be done',
    method: 'GET',
    url: '/api/documents/:id',
    access: { verb: 'document.view' },
    params: idParams,
    response: documentRecord,
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  check: route({
    id: 'document.check',
    summary: 'What is noticed about a text before it is saved',
    method: 'POST',
    url: '/api/documents/check',
    access: { verb: 'document.draft' },
    body: z.strictObject({ kind: z.enum(documentKinds), content: documentContent }),
    response: z.object({ findings: z.array(contentFinding), characters: z.int() }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
  save: route({
    id: 'document.save',
    summary: 'Save a draft; every save is a version',
    method: 'PUT',
    url: '/api/documents/:id',
    access: { verb: 'document.draft' },
    params: idParams,
    body: z.strictObject({
      version,
      register: code.optional(),
      content: documentContent,
    }),
    response: done,
    errors,
  }),
  submit: route({
    id: 'document.submit',
    summary: 'Hand a draft in for review',
    method: 'POST',
    url: '/api/documents/:id/submit',
    access: { verb: 'document.draft' },
    params: idParams,
    body: command,
    response: done,
    errors,
  }),
  withdraw: route({
    id: 'document.withdraw',
    summary: 'Take it back before it is reviewed',
    method: 'POST',
    url: '/api/documents/:id/withdraw',
    access: { verb: 'document.draft' },
    params: idParams,
    body: command,
    response: done,
    errors,
  }),
  sendBack: route({
    id: 'document.send-back',
    summary: 'Back to a draft, with what is to be put right',
    method: 'POST',
    url: '/api/documents/:id/send-back',
    access: { verb: 'document.view' },
    params: idParams,
    body: withReason,
    response: done,
    errors,
  }),
  review: route({
    id: 'document.review',
    summary: 'The text is in order; it goes to whoever signs',
    method: 'POST',
    url: '/api/documents/:id/review',
    access: { verb: 'document.review' },
    params: idParams,
    body: command,
    response: done,
    errors,
  }),
  sign: route({
    id: 'document.sign',
    summary: 'Sign it: it may be issued as it stands',
    method: 'POST',
    url: '/api/documents/:id/sign',
    access: { verb: 'document.sign' },
    params: idParams,
    body: command,
    response: done,
    errors,
  }),
  issue: route({
    id: 'document.issue',
    summary: 'Number it, fix its day, write the .docx and freeze it',
    method: 'POST',
    url: '/api/documents/:id/issue',
    access: { verb: 'document.issue' },
    params: idParams,
    body: z.strictObject({
      version,
      /** Left out: the day it was signed. Not before that day, not after today. */
      dateOfIssue: day.optional(),
    }),
    response: z.object({ id, version, number: z.string(), dateOfIssue: day }),
    errors,
  }),
  discard: route({
    id: 'document.discard',
    summary: 'Discard a draft; it stays on record',
    method: 'POST',
    url: '/api/documents/:id/discard',
    access: { verb: 'document.draft' },
    params: idParams,
    body: command,
    response: done,
    errors,
  }),
  correct: route({
    id: 'document.correct',
    summary: 'Begin a new document that puts an issued one right',
    method: 'POST',
    url: '/api/documents/:id/correct',
    access: { verb: 'document.draft' },
    params: idParams,
    body: z.strictObject({ requestId: id }),
    response: done,
    errors,
  }),
  version: route({
    id: 'document.version',
    summary: 'The text as one save left it, for those who work on documents',
    method: 'GET',
    url: '/api/documents/:id/versions/:ordinal',
    access: { verb: 'document.view' },
    params: z.strictObject({ id, ordinal: z.coerce.number().int().min(1).max(100_000) }),
    response: z.object({ ...documentVersion.shape, content: documentContent }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found'],
  }),
  compare: route({
    id: 'document.compare',
    summary: 'Two versions held against each other, field by field, for those who work on documents',
    method: 'GET',
    url: '/api/documents/:id/compare',
    access: { verb: 'document.view' },
    params: idParams,
    query: z.strictObject({
      from: z.coerce.number().int().min(1).max(100_000),
      to: z.coerce.number().int().min(1).max(100_000),
    }),
    response: z.object({
      from: documentVersion,
      to: documentVersion,
      changes: z.array(
        z.object({
          /** title, addressees, block, attachment, attended …: what kind of field it is. */
          field: z.enum(contentFields),
          /** Which of several, from 0, as the newer version counts them; null for a single field. */
          index: z.int().nullable(),
          change: z.enum(changeKinds),
          before: z.string(),
          after: z.string(),
        }),
      ),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found'],
  }),
  docx: route({
    id: 'document.docx',
    summary: 'The .docx: composed now for a draft, the stored bytes once issued',
    method: 'GET',
    url: '/api/documents/:id/docx',
    access: { verb: 'document.view' },
    params: idParams,
    response: 'file',
    errors: ['not-signed-in', 'forbidden', 'not-found', 'refused'],
  }),
  pdf: route({
    id: 'document.pdf',
    summary: 'The same as PDF, where LibreOffice is installed; refused as pdf-not-available where it is not',
    method: 'GET',
    url: '/api/documents/:id/pdf',
    access: { verb: 'document.view' },
    params: idParams,
    response: 'file',
    errors: ['not-signed-in', 'forbidden', 'not-found', 'refused', 'unavailable'],
  }),
  attachFile: route({
    id: 'document.attach-file',
    summary: 'Bring a file to a draft; it goes out with the attachment whose text names it',
    method: 'POST',
    url: '/api/documents/:id/files',
    access: { verb: 'document.draft' },
    params: idParams,
    upload: true,
    response: attachedFile,
    errors: [...errors, 'too-large', 'file-not-allowed'],
  }),
  downloadFile: route({
    id: 'document.download-file',
    summary: 'Download a file of an attachment',
    method: 'GET',
    url: '/api/documents/:id/files/:fileId',
    access: { verb: 'document.view' },
    params: z.strictObject({ id, fileId: id }),
    response: 'file',
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  attachScan: route({
    id: 'document.attach-scan',
    summary: 'Attach the sealed copy (PDF, JPG, PNG or OFD) as the authentic version; another needs a reason',
    method: 'POST',
    url: '/api/documents/:id/scans',
    access: { verb: 'document.issue' },
    params: idParams,
    query: z.strictObject({ version: z.coerce.number().int().min(0), reason: paragraph(500, 0).default('') }),
    upload: true,
    response: z.object({ ...done.shape, scan }),
    errors: [...errors, 'too-large', 'file-not-allowed'],
  }),
  downloadScan: route({
    id: 'document.download-scan',
    summary: 'Download a sealed copy',
    method: 'GET',
    url: '/api/documents/:id/scans/:fileId',
    access: { verb: 'document.view' },
    params: z.strictObject({ id, fileId: id }),
    response: 'file',
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
}
