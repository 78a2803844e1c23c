/** Regions, units and sections, posts, people and who held what when. */
export type { Done, Under } from './deps.ts'
export { type Organization, organizationModule } from './module.ts'
export { insistSameVersion } from './policy.ts'
