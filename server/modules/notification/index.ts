/** In-app messages: written to an address (a post, a unit's desk, an office), read by whoever sits there. */
export { notificationModule, notificationReactions } from './module.ts'
export { notify } from './notify.ts'
export type { UnreadMessage } from './queries/unread.ts'
