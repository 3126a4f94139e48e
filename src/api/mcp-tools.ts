import type { Api } from './env.ts'

interface ToolOfPaths {
  name: string
  title: string
  description: string
  /** The last one whose placeholders are all given is asked. */
  paths: string[]
}

const TOOLS: ToolOfPaths[] = [
  {
    name: 'search',
    title: 'Search job listings',
    description:
      'Job openings, each once however many boards show it. Plain words go into q ("senior go remote berlin"); filters narrow exactly. Unknown is null. Go on with cursor = page.next. An answer of many listings is long: begin with a small limit, and read one whole by its id.',
    paths: ['/api/v1/listings'],
  },
  {
    name: 'listing',
    title: 'Read one job listing',
    description:
      'One opening, whole: description, sections, pay, and for each skill the sentences that ask for it. The id comes from a search.',
    paths: ['/api/v1/listings/{id}'],
  },
  {
    name: 'skills',
    title: 'Skills in demand',
    description:
      'Skills by the number of open listings that ask for them; with slug (a slug, name or alias such as k8s) that one skill with its related skills and its trend by week.',
    paths: ['/api/v1/skills', '/api/v1/skills/{slug}'],
  },
]

interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: Record<string, unknown>
}
interface Document {
  paths: Record<string, { get?: { parameters?: Parameter[] } }>
}
type Answer = { body: Record<string, unknown> } | { fault: string }

/** A tool of the Model Context Protocol that reads from the API. */
export interface ReadingTool {
  name: string
  title: string
  description: string
  /** JSON Schema of its arguments: the parameters of the path, as the OpenAPI document tells them. */
  input: { type: 'object'; properties: Record<string, object>; required: string[]; additionalProperties: false }
  call(given: Record<string, unknown>, signal: AbortSignal): Promise<Answer>
}

/** What a language model may ask this API for; nothing of it writes. */
export async function readingTools(app: Api): Promise<ReadingTool[]> {
  const document = (await (await app.request('/openapi.json')).json()) as Document
  return TOOLS.map(({ paths, ...about }) => ({
    ...about,
    input: inputOf(document, paths),
    call: (given, signal) => read(app, urlOf(paths, given), signal),
  }))
}

function inputOf(document: Document, paths: string[]): ReadingTool['input'] {
  const each = paths.map((path) => document.paths[path]?.get?.parameters ?? [])
  const properties = each.flat().map(({ name, description, schema }) => {
    return [name, { ...schema, ...(description !== undefined && { description }) }] as const
  })
  const required = (each[0] ?? []).filter((parameter) => parameter.required).map(({ name }) => name)
  return { type: 'object', properties: Object.fromEntries(properties), required, additionalProperties: false }
}

function urlOf(paths: string[], given: Record<string, unknown>): string {
  const names = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  const path = paths.findLast((each) => names(each).every((name) => given[name] !== undefined)) ?? ''
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) {
    if (names(path).includes(name)) continue
    for (const one of [value].flat()) query.append(name, String(one))
  }
  const filled = path.replace(/\{(\w+)\}/g, (_braces, name: string) => encodeURIComponent(String(given[name])))
  return query.size > 0 ? `${filled}?${query}` : filled
}

/** Asks the app as a client would, so that a tool knows no more and no less than the API. */
async function read(app: Api, url: string, signal: AbortSignal): Promise<Answer> {
  const first = await app.request(url, { signal })
  const moved = first.status === 308 ? first.headers.get('location') : null
  const response = moved === null ? first : await app.request(moved, { signal })
  const body = (await response.json()) as Record<string, unknown>
  return response.ok ? { body } : { fault: faultOf(body) }
}

/** What a problem document says, in words. */
function faultOf(problem: { detail?: string; errors?: { parameter?: string; detail: string }[] }): string {
  const faults = (problem.errors ?? []).map(({ parameter, detail }) => `${parameter ?? 'parameter'}: ${detail}`)
  return [problem.detail ?? 'The API gave no reason', ...faults].join('\n')
}
