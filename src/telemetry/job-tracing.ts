import { ROOT_CONTEXT, SpanKind } from '@opentelemetry/api'
import { BullMQOtel } from 'bullmq-otel'
import type { Tracing } from './tracing.ts'

type Jobs = NonNullable<Tracing['jobs']>
type JobSpan = ReturnType<Jobs['tracer']['startSpan']>

/** Stands for a span that nobody wants to see: the one around it goes on. */
const UNSEEN: JobSpan = {
  setSpanOnContext: (around) => around,
  setAttribute: () => {},
  setAttributes: () => {},
  addEvent: () => {},
  recordException: () => {},
  end: () => {},
}

/**
 * BullMQ's spans of jobs added and jobs run. Its inner ones (looking for the next job, for stalled ones) would be a trace of
 * their own every few seconds in each idle worker.
 */
export function jobTracing(): Jobs {
  const { tracer, contextManager } = new BullMQOtel({ tracerName: 'bullmq' })
  return {
    tracer: {
      startSpan: (name: string, options?: { kind?: SpanKind }, around?: typeof ROOT_CONTEXT) =>
        (options?.kind ?? SpanKind.INTERNAL) === SpanKind.INTERNAL ? UNSEEN : tracer.startSpan(name, options, around),
    } as Jobs['tracer'],
    contextManager: Object.assign(contextManager, { root: () => ROOT_CONTEXT }),
  }
}
