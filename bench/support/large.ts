/**
 * The large data set: every county of Shanxi with the same mechanism, and a million tasks among them, each
 * with three events. Written by SQL straight into an empty database, then analysed; nothing here goes through
 * the rules, so it is only ever used to measure.
 */
import { join } from 'node:path'
import type pg from 'pg'
import { systemClock, today } from '../../server/platform/clock.ts'
import { compose } from '../../server/compose.ts'
import { openDatabase } from '../../server/platform/database.ts'
import { createLog } from '../../server/platform/log.ts'
import { migrate } from '../../server/platform/migrate.ts'
import { openSecrets } from '../../server/platform/secrets.ts'
import { project } from '../../tests/support/started-server.ts'

export type Large = {
  readonly regionId: string
  readonly login: string
  readonly password: string
}

/** The county whose people the benches are. */
const regionId = '140423'

export async function fillLarge(url: string, data: string, tasks: number): Promise<Large> {
  const { role } = await migrate(url)
  const log = createLog('silent')
  const database = openDatabase({ url, role, log })
  const owner = openDatabase({ url, log, connections: 1 })
  const liandong = compose({
    db: database.db,
    binaryRows: database.binaryRows,
    clock: systemClock,
    secrets: openSecrets(data, undefined),
    log,
    dataDirectory: data,
    mechanismFolder: join(project, 'mechanism'),
  })
  try {
    const reading = await liandong.mechanism.read('xiangyuan')
    if (!reading.ok) throw new Error('the mechanism has faults')
    const password = await database.db.transaction().execute(async (tx) => {
      await liandong.mechanism.seedRegions(tx)
      await liandong.mechanism.seedCalendar(tx)
      await liandong.mechanism.loadMechanism({ tx, regionId, by: null }, reading.mechanism)
      await liandong.identity.installDemo(tx, regionId)
      const under = { tx, regionId, by: null }
      const units = (await liandong.mechanism.inForce(tx, regionId, today(systemClock)))?.units ?? []
      for (const unit of units) {
        const post = await liandong.organization.addPost(under, {
          unitId: unit.id,
          kind: unit.part === 'office' ? 'principal' : 'deputy-in-charge',
          title: '负责人',
        })
        const person = await liandong.organization.addPerson(under, {
          name: `某${unit.shortName}`,
          phone: '',
        })
        await liandong.organization.fillPost(under, {
          postId: post.id,
          personId: person.id,
          startsOn: '2026-01-01',
          endsOn: null,
        })
        if (unit.part === 'office') {
          const made = await liandong.identity.addDemoAccounts(tx, regionId, [
            { personId: person.id, name: 'office', login: 'office', role: null },
          ])
          return made.password
        }
      }
      throw new Error('the mechanism has no office')
    })
    const client = await owner.pool.connect()
    try {
      await copyCounties(client)
      await addTasks(client, tasks)
    } finally {
      client.release()
    }
    return { regionId, login: 'office', password }
  } finally {
    await liandong.outbox.stop()
    await database.close()
    await owner.close()
  }
}

/** A UUID (of version 8, made by oneself) from a text. */
const uuidOf = (text: string): string =>
  `overlay(overlay(md5(${text}) placing '8' from 13) placing '8' from 17)::uuid`

/** Every other county gets the first one's units, mechanism and indicators under ids of its own. */
async function copyCounties(client: pg.PoolClient): Promise<void> {
  const derived = (id: string) => uuidOf(`r.id || ${id}::text`)
  const counties = `region r where r.kind = 'county' and r.id <> '${regionId}'`
  await client.query(`set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '1GB'`)
  await client.query(`
    insert into unit select r.id, ${derived('u.id')}, ${derived('u.parent_id')}, ${derived('u.root_id')}, u.code, u.kind, u.name, u.short_name, u.ordinal, u.version
      from unit u, ${counties} and u.region_id = '${regionId}' order by r.id, u.ordinal;
    insert into mechanism select r.id, ${derived('m.id')}, m.code, m.edition, m.title, m.effective_from, m.effective_to, ${derived('m.office_unit_id')}, ${derived('m.leading_group_unit_id')}, m.content, m.content_hash, m.loaded_at
      from mechanism m, ${counties} and m.region_id = '${regionId}';
    insert into mechanism_unit select r.id, ${derived('m.mechanism_id')}, ${derived('m.unit_id')}, m.part, m.ordinal
      from mechanism_unit m, ${counties} and m.region_id = '${regionId}';
    insert into indicator select r.id, ${derived('i.mechanism_id')}, i.code, i.parent_code, i.name, i.name_en, i.ordinal
      from indicator i, ${counties} and i.region_id = '${regionId}';`)
}

async function addTasks(client: pg.PoolClient, tasks: number): Promise<void> {
  await client.query(`
    create temporary table place as
      select mu.region_id, mu.mechanism_id, mu.unit_id,
        (select p.id from post p where p.region_id = mu.region_id and p.unit_id = mu.unit_id limit 1) as post_id,
        m.office_unit_id, (row_number() over (order by mu.region_id, mu.ordinal) - 1)::int as n
      from mechanism_unit mu join mechanism m on m.region_id = mu.region_id and m.id = mu.mechanism_id
      where mu.part = 'member';
    create temporary table made as
      select ${uuidOf(`'task' || g`)} as id, g, place.*,
        (array['issued','acknowledged','in-progress','in-progress','in-progress','closure-requested','closed','closed','closed','closed'])[1 + (hashint4(g) & 2147483647) % 10] as state,
        current_date - 60 + (hashint4(g + 7) & 2147483647) % 120 as due_on,
        (hashint4(g + 13) & 2147483647) % 101 as progress
      from generate_series(1, ${tasks}) g
      join place on place.n = g % (select count(*)::int from place);`)
  await client.query(`
    insert into task (region_id, id, mechanism_id, number, serial_year, serial, part_path, depth, parent_id, root_id, title, body, target,
        source_kind, source_text, indicator_code, state, unit_id, root_unit_id, responsible_post_id, responsible_person_id, desk_post_id,
        issuer_post_id, issuer_unit_id, issuer_name, verifier_unit_id, holder_unit_id, holder_post_id, held_since, rule, clock_code,
        issued_on, due_on, original_due_on, due_provisional, acknowledge_due_on, first_report_due_on, soon_on, amber_on, red_on,
        progress, parts_total, parts_closed, evidence, sent_back, acknowledged_on, decomposed_on, reported_at, closure_requested_on,
        closed_on, created_at, request_id, reminded_on, version)
    select region_id, id, mechanism_id, '督2026-' || g, 2026, g, '', 0, null, id, '压减办理时间第 ' || g || ' 项', '请按期办结并报送佐证材料。', '时间 7 → 4 个工作日',
        'document', '襄优商办发〔2026〕7号', lpad(((g % 18) + 1)::text, 2, '0'), state, unit_id, unit_id, post_id, null, post_id,
        null, office_unit_id, '王某', office_unit_id, case when state = 'closure-requested' then office_unit_id else unit_id end,
        case when state = 'closure-requested' then null else post_id end, now() - interval '3 days', '{"kind":"on","day":"2026-12-01"}', null,
        due_on - 30, due_on, due_on, false, due_on - 29, null, due_on - 5, due_on - 5, due_on + 1,
        progress, 0, 0, 1, 0, due_on - 29, null, now() - interval '2 days', null,
        case when state = 'closed' then due_on - 1 end, now() - interval '30 days', null, null, 3
      from made order by region_id, g;
    insert into task_unit select region_id, id, unit_id, 'lead' from made order by region_id, g;
    insert into event (region_id, item_id, seq, id, item_kind, type, at, account_id, actor_name, actor_post, actor_unit, ip, data, hash)
      select region_id, id, s, ${uuidOf('id::text || s')}, 'task', (array['task.issued','task.acknowledged','task.progress-reported'])[s],
        now() - interval '30 days' + s * interval '1 day', null, '某负责人', '副局长', '示范局', '127.0.0.1',
        case s when 3 then '{"text":"已完成前期准备，按计划推进。","progress":40,"before":0,"problems":"","next":""}'::jsonb else '{}'::jsonb end,
        md5(id::text || s) || md5(s || id::text)
      from made, generate_series(1, 3) s order by region_id, g, s;
    insert into chain select region_id, id, 'task', 3, md5(id::text || 3) || md5(3 || id::text), 3 from made order by region_id, g;
    insert into todo select region_id, ${uuidOf(`'todo' || id`)}, 'task', id, 'report', 'do', 'post:' || post_id, due_on, now()
      from made where state <> 'closed' and post_id is not null;
    drop table made; drop table place;`)
  await client.query('vacuum analyze')
}
