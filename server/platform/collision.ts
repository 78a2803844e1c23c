/** Two transactions in each other's way, of which the database ended one: a deadlock, or no serial order. */
const codes = ['40P01', '40001']

export const isCollision = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.some((code) => code === error.code)
