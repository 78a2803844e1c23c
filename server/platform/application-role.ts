import pg from 'pg'

/** The role the application works as: it reads and writes rows, and cannot touch the schema. */
const role = 'liandong_app'

/** Tables whose rows, once written, stay as they are. */
export const insertOnly: readonly string[] = ['event', 'seal', 'seal_leaf', 'scoring_release']

const insufficientPrivilege = '42501'
const alreadyThere = ['42710', '23505']

/** Make the role and join it. False where the server's owner keeps roles to himself: then the owner's rights apply. */
export async function applicationRole(client: pg.Client): Promise<boolean> {
  try {
    await createRole(client)
    const member = await client.query(`select pg_has_role(current_user, '${role}', 'member') as yes`)
    if (!member.rows[0]?.yes) await client.query(`grant ${role} to current_user`)
    return true
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === insufficientPrivilege) return false
    throw error
  }
}

async function createRole(client: pg.Client): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role])
  if (found.rowCount) return
  try {
    await client.query(`create role ${role} nologin`)
  } catch (error) {
    // Roles belong to the whole server: another database's migration may have been first.
    if (!(error instanceof pg.DatabaseError && alreadyThere.includes(error.code ?? ''))) throw error
  }
}

/** Given anew after every migration, so that new tables are covered and nothing old lingers. */
export async function grantRights(client: pg.Client): Promise<void> {
  const tables = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = current_schema() and tableowner = current_user`,
  )
  const grants = tables.rows.map(({ name }) => {
    const table = client.escapeIdentifier(name)
    return `revoke all on ${table} from ${role}; grant ${rightsOn(name)} on ${table} to ${role};`
  })
  const schema = await client.query<{ name: string }>('select current_schema() as name')
  grants.push(
    `grant usage on schema ${client.escapeIdentifier(schema.rows[0]?.name ?? 'public')} to ${role};`,
  )
  await client.query(`begin; ${grants.join('\n')} commit;`)
}

function rightsOn(table: string): string {
  if (table === 'migration') return 'select'
  return insertOnly.includes(table) ? 'select, insert' : 'select, insert, update, delete'
}
