import { json, openFaultServer } from '../helpers/fault-server.ts'

export interface Span {
  name: string
  traceId: string
  spanId: string
  parentSpanId: string
  kind: number
  attributes: Record<string, string | number | boolean>
  resource: Record<string, string | number | boolean>
}

interface Attribute {
  key: string
  value: { stringValue?: string; intValue?: number | string; boolValue?: boolean; doubleValue?: number }
}
interface Export {
  resourceSpans: {
    resource: { attributes: Attribute[] }
    scopeSpans: { spans: (Omit<Span, 'attributes' | 'resource'> & { attributes: Attribute[] })[] }[]
  }[]
}

export interface Collector extends AsyncDisposable {
  url: string
  spans(): Span[]
  paths(): string[]
}

/** An OpenTelemetry collector on the loopback, that takes OTLP as JSON and keeps it. */
export async function openCollector(): Promise<Collector> {
  const server = await openFaultServer()
  server.on('*', json({}))
  return {
    url: server.origin,
    paths: () => server.hits.map((hit) => hit.path),
    spans: () =>
      server.hits.flatMap((hit) =>
        (JSON.parse(hit.body) as Export).resourceSpans.flatMap(({ resource, scopeSpans }) =>
          scopeSpans.flatMap(({ spans }) =>
            spans.map((span) => ({
              ...span,
              attributes: valuesOf(span.attributes),
              resource: valuesOf(resource.attributes),
            })),
          ),
        ),
      ),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

function valuesOf(attributes: Attribute[]): Span['attributes'] {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [
      key,
      value.stringValue ?? value.boolValue ?? Number(value.intValue ?? value.doubleValue),
    ]),
  )
}
