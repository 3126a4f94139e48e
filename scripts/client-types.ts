import type { Document, Operation, Parameter, Schema } from './client-document.ts'

const METHODS = ['get', 'post', 'patch', 'delete']
const HEAD = `// Made by \`npm run client\` from the OpenAPI document; a test fails while it is not what the document says.
`

/** TypeScript that says what the document says: a type for each schema, and what each operation takes and answers. Not yet formatted. */
export function clientTypes(document: Document): string {
  const operations = METHODS.map((method) => {
    const entries = Object.entries(document.paths).flatMap(([path, methods]) => {
      const operation = methods[method]
      return operation && isForPrograms(operation) ? [operationType(path, operation)] : []
    })
    return `${method}: {\n${entries.join('\n')}\n}`
  })
  const used = usedSchemas(document, operations.join('\n'))
  const types = Object.entries(document.components.schemas)
    .filter(([name]) => used.has(name))
    .map(([name, schema]) => declaration(name, schema))
  return `${HEAD}
${types.join('\n\n')}

/** By method and path: what an operation takes, and what it answers. */
export interface Operations {
${operations.join('\n')}
}
`
}

/** Pages, feeds in XML and streams of events are read by other means. */
function isForPrograms(operation: Operation): boolean {
  return successes(operation).every((content) => content === null || isJson(content))
}

/** What each success holds; null where it has no body. Redirects are followed. */
function successes({ responses }: Operation) {
  return Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, { content }]) => (content ? (Object.entries(content)[0] ?? null) : null))
}

function isJson([type]: [string, unknown]): boolean {
  return /^application\/(.+\+)?json$/.test(type)
}

function operationType(path: string, operation: Operation): string {
  const answers = successes(operation).map((content) => (content ? typeOf(content[1].schema) : 'null'))
  return `${comment(operation.summary)}'${path}': { input: ${inputType(operation)}; answer: ${union(answers)} }`
}

function inputType({ parameters = [], requestBody }: Operation): string {
  const groups = (['path', 'query', 'header'] as const).flatMap((place) => {
    const here = parameters.filter((parameter) => parameter.in === place)
    const mark = here.some(({ required }) => required) ? '' : '?'
    return here.length > 0 ? [`${place}${mark}: { ${here.map(parameterType).join('\n')} }`] : []
  })
  const body = Object.values(requestBody?.content ?? {})[0]
  if (body) groups.push(`body${requestBody?.required ? '' : '?'}: ${typeOf(body.schema)}`)
  return groups.length > 0 ? `{ ${groups.join('\n')} }` : 'Record<never, never>'
}

function parameterType({ name, required, description, schema }: Parameter): string {
  // One value of a parameter that may be repeated needs no list.
  const item = schema.items && typeOf(schema.items)
  const type = item ? `${item} | readonly ${inParentheses(item)}[]` : typeOf(schema)
  return `${comment(description)}${property(name)}${required ? '' : '?'}: ${type}`
}

function declaration(name: string, schema: Schema): string {
  const type = typeOf(schema)
  const isPlain = type.startsWith('{') && !schema.allOf && !schema.anyOf && !schema.oneOf
  const about = comment(schema.description)
  return isPlain ? `${about}export interface ${name} ${type}` : `${about}export type ${name} = ${type}`
}

function typeOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.replace('#/components/schemas/', '')
  if (schema.allOf) return schema.allOf.filter(isShape).map(typeOf).map(inParentheses).join(' & ')
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return union(choices.map(typeOf))
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)))
  const types = [schema.type ?? []].flat()
  return types.length > 0 ? union(types.map((type) => plainType(type, schema))) : 'unknown'
}

/** A member of an allOf may be there for its description alone. */
function isShape(schema: Schema): boolean {
  return Object.keys(schema).some((key) => key !== 'description')
}

function plainType(type: string, schema: Schema): string {
  switch (type) {
    case 'object':
      return objectType(schema)
    case 'array':
      return schema.prefixItems
        ? `[${schema.prefixItems.map(typeOf).join(', ')}]`
        : `${inParentheses(typeOf(schema.items ?? {}))}[]`
    case 'integer':
    case 'number':
      return 'number'
    case 'string':
    case 'boolean':
    case 'null':
      return type
    default:
      throw new Error(`The generator knows no type "${type}"`)
  }
}

function objectType({ properties = {}, required = [], additionalProperties }: Schema): string {
  const members = Object.entries(properties).map(
    ([name, schema]) =>
      `${comment(schema.description)}${property(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)}`,
  )
  if (typeof additionalProperties === 'object') {
    const other = typeOf(additionalProperties)
    if (members.length === 0) return `Record<string, ${other}>`
    members.push(`[other: string]: ${other}`)
  }
  return `{\n${members.join('\n')}\n}`
}

function union(types: string[]): string {
  return [...new Set(types)].join(' | ')
}

function inParentheses(type: string): string {
  return / [|&] /.test(type) && !type.startsWith('{') ? `(${type})` : type
}

function property(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`
}

function comment(text: string | undefined): string {
  return text ? `/** ${text.replaceAll('*/', '* /')} */\n` : ''
}

/** Names that the operations need, with all that these need. */
function usedSchemas({ components }: Document, operations: string): Set<string> {
  const names = Object.keys(components.schemas)
  const used = new Set(['Problem'])
  const follow = (text: string) => {
    for (const name of names) {
      if (used.has(name) || !new RegExp(`\\b${name}\\b`).test(text.replace(/\/\*\*.*?\*\//g, ''))) continue
      used.add(name)
      follow(typeOf(components.schemas[name] ?? {}))
    }
  }
  follow(operations)
  return used
}
