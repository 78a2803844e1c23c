import type { Io } from './mechanism-check.ts'

export type Verb = {
  /** What is typed, in one or more words. */
  readonly words: string
  readonly summary: string
  /** Gives the exit code. */
  readonly run: (args: string[], io: Io) => Promise<number>
}

/** Each is loaded when it is asked for: the command line answers at once. */
export const verbs: readonly Verb[] = [
  {
    words: 'mechanism check',
    summary: 'check the files of a mechanism: DIR [--lang zh|en] [--json]',
    run: async (args, io) => (await import('./mechanism-check.ts')).mechanismCheck(args, io),
  },
  {
    words: 'mechanism draft',
    summary:
      'a draft of the files from a document: FILE --out DIR --code CODE --region NUMBER [--lang zh|en]',
    run: async (args, io) => (await import('./mechanism-draft.ts')).mechanismDraft(args, io),
  },
  {
    words: 'verify-audit',
    summary: 'check every chain and seal: [--seal HASH] [--lang zh|en] [--json]',
    run: async (args, io) => (await import('./verify-audit.ts')).verifyAudit(args, io),
  },
  {
    words: 'backup',
    summary: 'everything in one file: FILE [--with-key] [--lang zh|en] [--json]',
    run: async (args, io) => (await import('./backup.ts')).backup(args, io),
  },
  {
    words: 'restore',
    summary: 'a backup into an empty installation: FILE [--lang zh|en] [--json]',
    run: async (args, io) => (await import('./restore.ts')).restore(args, io),
  },
  {
    words: 'document sample',
    summary: 'a document of a kind as .docx: KIND --out FILE [--mechanism DIR] [--lang zh|en]',
    run: async (args, io) => (await import('./document-sample.ts')).documentSample(args, io),
  },
  {
    words: 'score',
    summary: 'score and rank a table: --methodology FILE --values FILE.csv --out FILE.csv [--lang zh|en]',
    run: async (args, io) => (await import('./score.ts')).score(args, io),
  },
  {
    words: 'conformance',
    summary: "recompute a published table's scores: doing-business FILE.csv",
    run: async (args, io) => (await import('./conformance.ts')).conformance(args, io),
  },
]

export function findVerb(typed: readonly string[]): { verb: Verb; args: string[] } | undefined {
  for (const verb of verbs) {
    const words = verb.words.split(' ')
    if (words.every((word, index) => typed[index] === word)) return { verb, args: typed.slice(words.length) }
  }
  return undefined
}
