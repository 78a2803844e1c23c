import { z } from 'zod'
import { route } from './route.ts'

export const systemRoutes = {
  health: route({
    id: 'system.health',
    summary: 'Whether database and jobs are up',
    method: 'GET',
    url: '/api/health',
    access: 'public',
    response: z.object({ status: z.enum(['ok', 'unavailable']), database: z.boolean(), jobs: z.boolean() }),
    errors: ['unavailable'],
  }),
}
