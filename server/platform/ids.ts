import { v7 } from 'uuid'

/** UUIDv7: made by the application, ordered by time. */
export const uuidv7 = (): string => v7()
