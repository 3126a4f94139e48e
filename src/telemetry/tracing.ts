import type { BullMQOtel } from 'bullmq-otel'
import type { Log } from '../logger.ts'

/** What a span tells: few names, all of our own making. */
export type Facts = Record<string, string | number | boolean>

/** How a request ended, for its span. */
export interface RequestFacts {
  method: string
  /** The pattern, never the path. */
  route: string
  status: number
  requestId: string
}

/** The traces of one process. Where nobody asked for any, each of these does its work and nothing else. */
export interface Tracing {
  /** What carries a trace through the queues; null where nobody listens. */
  jobs: Pick<BullMQOtel, 'tracer' | 'contextManager'> | null
  /** Runs `work` within a span of this name. `facts` of its result are asked for only where somebody listens. */
  span<T>(name: string, work: () => Promise<T>, facts?: (result: T) => Facts | Promise<Facts>): Promise<T>
  /** Runs a request as part of the trace that its headers name, if they do. */
  request(headers: Record<string, string>, work: () => Promise<void>, facts: () => RequestFacts): Promise<void>
  /** What leads from a line of the log to the trace that it was written in. */
  ids(): Facts
  /** Sends what is left, for at most five seconds. */
  close(): Promise<void>
}

export const NO_TRACING: Tracing = {
  jobs: null,
  span: (_name, work) => work(),
  request: (_headers, work) => work(),
  ids: () => ({}),
  close: async () => {},
}

export interface TracingSettings {
  /** Where spans go: OTLP over HTTP, as JSON. */
  url: string
  /** OTEL_SERVICE_NAME; null where OTEL_RESOURCE_ATTRIBUTES or the default shall say it. */
  serviceName: string | null
}

/** Loads OpenTelemetry where it is asked for, and nothing where it is not. `process`: such as `rolecall-api`. */
export async function openTracing(settings: TracingSettings | null, process: string, log: Log): Promise<Tracing> {
  if (settings === null) return NO_TRACING
  const { openOpenTelemetry } = await import('./open-telemetry.ts')
  return openOpenTelemetry(settings, process, log)
}
