/** The demonstration organisation as it is written: `mechanism/demo/organization.yaml`. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { postKinds } from '../../domain/organization/posts.ts'

const key = z.string().regex(/^[a-z0-9][a-z0-9-]{2,39}$/)

const post = z.strictObject({
  kind: z.enum(postKinds),
  title: z.string(),
  /** Left out, the post is vacant. */
  who: key.optional(),
  /** Name for a vacant post that duties refer to. */
  key: key.optional(),
  before: z.strictObject({ who: key, days_ago: z.int().min(1).max(300) }).optional(),
})
export type DemoPost = z.output<typeof post>

const duty = z.strictObject({
  member: key.optional(),
  responsible: key.optional(),
  backup: key.optional(),
  person: key.optional(),
  section: z.string().optional(),
})
export type DemoDuty = z.output<typeof duty>

const file = z.strictObject({
  people: z.record(key, z.string()),
  without_account: z.array(key),
  units: z.record(
    z.string(),
    z.strictObject({ posts: z.array(post), sections: z.record(z.string(), z.array(post)).default({}) }),
  ),
  responsibilities: z.record(z.string(), duty),
})
export type DemoOrganizationFile = z.output<typeof file>

export function readDemoOrganization(path: string | URL): DemoOrganizationFile {
  return file.parse(parse(readFileSync(path, 'utf8')))
}
