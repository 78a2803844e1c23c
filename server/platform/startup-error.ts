/** Why the program cannot start. The texts are for the person at the terminal; they never reach a page. */

const explanations = {
  'bad-setting': (f) => `${f['name']} must be ${f['expected']}, not "${f['value']}".`,
  'data-folder-unusable': (f) => `The data folder ${f['path']} cannot be used: ${f['cause']}.`,
  'data-folder-in-use': (f) =>
    `Another Liandong server (process ${f['pid']}) already works on ${f['path']}. Stop it, or set LIANDONG_DATA to another folder.`,
  'cluster-missing': (f) =>
    `${f['pointer']} says that the database lies in ${f['path']}, but nothing is there. Restore it from a backup, or remove the pointer file to begin with an empty database.`,
  'cluster-unreachable': (f) =>
    `The database in ${f['path']} belongs to the system user ${f['owner']}, and this process may not act as that user. Start Liandong as that user or as root, or make the folders above readable again.`,
  'cluster-version': (f) =>
    `The database in ${f['path']} was made by PostgreSQL ${f['found']}; this Liandong brings ${f['brought']}. Back up with the old Liandong and restore with this one.`,
  'password-missing': (f) => `The password of the database is missing: ${f['path']} cannot be read.`,
  'postgres-missing': (f) =>
    `No PostgreSQL for this machine (${f['platform']}) is installed with Liandong. Set DATABASE_URL to a PostgreSQL server (15 or newer).`,
  'initdb-failed': (f) => `The database could not be created in ${f['path']}:\n${f['output']}`,
  'postgres-failed': (f) => `The database in ${f['path']} did not start:\n${f['output']}`,
  'postgres-unresponsive': (f) =>
    `The database process ${f['pid']} of ${f['path']} neither answers nor ends. End it, then start again.`,
  'database-unreachable': (f) => `The database server does not answer: ${f['cause']}.`,
  'not-a-demo': (f) =>
    `The data folder ${f['path']} holds a real installation. Start without --demo, or set LIANDONG_DATA to another folder.`,
  'mechanism-faulty': (f) =>
    `The mechanism ${f['folder']} has ${f['faults']} faults: run "npm run -s liandong -- mechanism check mechanism/${f['folder']}".`,
  'migration-name': (f) => `${f['file']} is not named like 0001-some-words.sql, or its number is taken.`,
  'migration-changed': (f) =>
    `The migration ${f['file']} was applied to this database in another wording. Shared migrations are never edited: write a new one.`,
  'migration-unknown': (f) =>
    `This database was made by a newer Liandong (migration ${f['file']} is unknown here). Start that newer version.`,
  'migration-failed': (f) => `The migration ${f['file']} failed at line ${f['line']}: ${f['cause']}.`,
} satisfies Record<string, (facts: Record<string, string | number>) => string>

export type StartupErrorCode = keyof typeof explanations

export class StartupError extends Error {
  readonly code: StartupErrorCode

  constructor(code: StartupErrorCode, facts: Record<string, string | number>) {
    super(explanations[code](facts))
    this.name = 'StartupError'
    this.code = code
  }
}
