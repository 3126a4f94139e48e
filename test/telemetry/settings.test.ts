import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'

const BASE = 'OTEL_EXPORTER_OTLP_ENDPOINT'
const EXACT = 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'

/** Where traces go by these variables; null for nowhere. */
function urlBy(env: Record<string, string>): string | null {
  return readConfig(env).tracing?.url ?? null
}

describe('OTEL_*', () => {
  it.each<[Record<string, string>, string | null]>([
    [{}, null],
    [{ OTEL_SERVICE_NAME: 'jobs' }, null],
    [{ [BASE]: 'http://10.0.0.1:4318' }, 'http://10.0.0.1:4318/v1/traces'],
    [{ [BASE]: 'https://otel.example/in/' }, 'https://otel.example/in/v1/traces'],
    [{ [BASE]: 'http://10.0.0.1:4318', [EXACT]: 'http://10.0.0.2:9/x' }, 'http://10.0.0.2:9/x'],
    [{ OTEL_TRACES_EXPORTER: 'otlp' }, 'http://localhost:4318/v1/traces'],
    [{ [BASE]: 'http://10.0.0.1:4318', OTEL_TRACES_EXPORTER: 'none' }, null],
    [{ [BASE]: 'http://10.0.0.1:4318', OTEL_SDK_DISABLED: 'TRUE' }, null],
    [{ [BASE]: 'http://10.0.0.1:4318', OTEL_SDK_DISABLED: 'no' }, 'http://10.0.0.1:4318/v1/traces'],
  ])('%o sends traces to %s', (env, url) => expect(urlBy(env)).toBe(url))

  it('names the installation', () => {
    expect(readConfig({ [BASE]: 'http://a:1', OTEL_SERVICE_NAME: 'jobs' }).tracing?.serviceName).toBe('jobs')
    expect(readConfig({ [BASE]: 'http://a:1' }).tracing?.serviceName).toBeNull()
  })

  it.each([
    [{ [BASE]: 'collector:4317' }, BASE],
    [{ [BASE]: 'http://a:1', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, 'OTEL_EXPORTER_OTLP_PROTOCOL: must be http/json'],
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, 'OTEL_TRACES_EXPORTER'],
  ])('%o is refused', (env, why) => expect(() => readConfig(env)).toThrow(why))
})
