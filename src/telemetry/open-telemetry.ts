import {
  type Context,
  context,
  DiagLogLevel,
  diag,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import type { Log } from '../logger.ts'
import { inTime } from '../timeout.ts'
import { jobTracing } from './job-tracing.ts'
import type { Facts, RequestFacts, Tracing, TracingSettings } from './tracing.ts'

const FLUSH_MS = 5_000
/** A collector that is away fails every batch: that is worth a line, not one every five seconds. */
const COMPLAINT_EVERY_MS = 60_000

/** Registers the process' one provider. Sampler, limits, batches, headers and certificates are as the SDK reads them from OTEL_*. */
export function openOpenTelemetry(settings: TracingSettings, process: string, log: Log): Tracing {
  complainTo(log)
  const provider = new NodeTracerProvider({
    resource: resourceOf(settings, process),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: settings.url }))],
  })
  provider.register()
  const tracer = trace.getTracer('rolecall')
  return {
    jobs: jobTracing(),
    span: (name, work, facts) =>
      tracer.startActiveSpan(name, (span) =>
        ended(span, async () => {
          const result = await work()
          if (facts && span.isRecording()) await tell(span, () => facts(result))
          return result
        }),
      ),
    request: (headers, work, facts) =>
      tracer.startActiveSpan('request', { kind: SpanKind.SERVER }, callerOf(headers), (span) =>
        ended(span, async () => {
          await work()
          tellRequest(span, facts())
        }),
      ),
    ids: () => {
      const span = trace.getActiveSpan()?.spanContext()
      return span === undefined ? {} : { trace_id: span.traceId, span_id: span.spanId }
    },
    close: () => closeInTime(provider, log),
  }
}

function resourceOf({ serviceName }: TracingSettings, process: string) {
  // Later ones win: what OTEL_RESOURCE_ATTRIBUTES says over the default, OTEL_SERVICE_NAME over both.
  const fallback = resourceFromAttributes({ 'service.name': 'rolecall', 'rolecall.process': process })
  const told = fallback.merge(detectResources({ detectors: [envDetector] }))
  return serviceName === null ? told : told.merge(resourceFromAttributes({ 'service.name': serviceName }))
}

/** The W3C `traceparent` of whoever asks. */
function callerOf(headers: Record<string, string>): Context {
  return propagation.extract(ROOT_CONTEXT, headers)
}

async function ended<T>(span: Span, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error) span.recordException(error)
    span.setStatus({ code: SpanStatusCode.ERROR })
    throw error
  } finally {
    span.end()
  }
}

/** What cannot be told about work that is done does not undo it. */
async function tell(span: Span, facts: () => Facts | Promise<Facts>): Promise<void> {
  try {
    span.setAttributes(await facts())
  } catch (error) {
    span.recordException(error as Error)
  }
}

/** Names as in OpenTelemetry's semantic conventions for HTTP. */
function tellRequest(span: Span, { method, route, status, requestId }: RequestFacts): void {
  span.updateName(`${method} ${route}`)
  span.setAttributes({
    'http.request.method': method,
    'http.route': route,
    'http.response.status_code': status,
    'rolecall.request_id': requestId,
  })
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
}

function complainTo(log: Log): void {
  let silentUntil = 0
  const complain = (text: string, ...more: unknown[]) => {
    if (Date.now() < silentUntil) return
    silentUntil = Date.now() + COMPLAINT_EVERY_MS
    log.warn({ about: [text, ...more].map(String).join(' ').slice(0, 500) }, 'Traces are lost or not as they should be')
  }
  const quiet = () => {}
  diag.setLogger({ error: complain, warn: complain, info: quiet, debug: quiet, verbose: quiet }, DiagLogLevel.WARN)
}

async function closeInTime(provider: NodeTracerProvider, log: Log): Promise<void> {
  try {
    await inTime(provider.shutdown(), FLUSH_MS, `not sent within ${FLUSH_MS} ms`)
  } catch (error) {
    log.warn({ err: error }, 'The last traces were lost')
  } finally {
    for (const api of [trace, context, propagation, diag]) api.disable()
  }
}
