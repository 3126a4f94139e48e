interface Values {
  OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT?: string | undefined
  OTEL_TRACES_EXPORTER?: 'otlp' | 'none' | undefined
  OTEL_SERVICE_NAME?: string | undefined
  OTEL_SDK_DISABLED?: string | undefined
}

/** Where traces go: null where nobody asked for any. */
export type TracingConfig = { url: string; serviceName: string | null } | null

/** Traces go out where OTEL_* names a collector, or the exporter; OTEL_SDK_DISABLED overrules both, as the specification says. */
export function tracingOf(v: Values): TracingConfig {
  const {
    OTEL_EXPORTER_OTLP_ENDPOINT: base,
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: exact,
    OTEL_TRACES_EXPORTER: exporter,
  } = v
  const isWanted = base !== undefined || exact !== undefined || exporter === 'otlp'
  if (!isWanted || exporter === 'none' || v.OTEL_SDK_DISABLED?.trim().toLowerCase() === 'true') return null
  const url = exact ?? `${(base ?? 'http://localhost:4318').replace(/\/$/, '')}/v1/traces`
  return { url, serviceName: v.OTEL_SERVICE_NAME ?? null }
}
