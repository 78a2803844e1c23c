import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('an empty environment gives the defaults the README promises', () => {
  expect(readConfig({}, '/srv/联动')).toEqual({
    port: 8090,
    host: 'localhost',
    dataDirectory: '/srv/联动/data',
    databaseUrl: undefined,
    logLevel: 'info',
    trustProxy: false,
    key: undefined,
    suite: 'standard',
    mechanismFolder: undefined,
  })
})

test('a relative data folder lies below the working directory, an absolute one stays', () => {
  expect(readConfig({ LIANDONG_DATA: 'a b' }, '/srv').dataDirectory).toBe('/srv/a b')
  expect(readConfig({ LIANDONG_DATA: '/var/数据' }, '/srv').dataDirectory).toBe('/var/数据')
})

test('a blank setting counts as absent', () => {
  expect(readConfig({ PORT: ' ', DATABASE_URL: '' }, '/srv').port).toBe(8090)
})

test.each(['80 90', '-1', '65536', '8090.5', 'http', '٨٠٩٠'])('the port %s is refused by name', (value) => {
  expect(() => readConfig({ PORT: value }, '/srv')).toThrow(/^PORT must be a whole number from 0 to 65535/)
})

test.each(['mysql://root:geheim@db/liandong', 'postgres://db', 'geheim', 'postgres:geheim'])(
  'the database address %s is refused without repeating its secret',
  (value) => {
    expect(() => readConfig({ DATABASE_URL: value }, '/srv')).toThrow(/^DATABASE_URL must be/)
    expect(() => readConfig({ DATABASE_URL: value }, '/srv')).not.toThrow(/root|@db/)
  },
)

test('a key that is not 64 hexadecimal digits is refused without repeating it', () => {
  expect(() => readConfig({ LIANDONG_KEY: 'geheim' }, '/srv')).toThrow(/^LIANDONG_KEY must be 64/)
  expect(() => readConfig({ LIANDONG_KEY: 'geheim' }, '/srv')).not.toThrow(/geheim/)
})
