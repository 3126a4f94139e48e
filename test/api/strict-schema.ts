import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

export interface Schema {
  $ref?: string
  allOf?: Schema[]
  anyOf?: Schema[]
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: Schema | boolean
  [other: string]: unknown
}

/** Makes validators from schemas of an OpenAPI document, which refuse what the document does not name too. */
export function strictSchemas(components: Record<string, Schema>): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  return (schema) => ajv.compile(closed(schema, components))
}

/** Without references, each object closed that does not say that it is open. */
function closed(schema: Schema, components: Record<string, Schema>): Schema {
  const within = (each: Schema) => closed(each, components)
  if (schema.$ref) {
    const named = components[schema.$ref.replace('#/components/schemas/', '')]
    if (!named) throw new Error(`${schema.$ref} leads nowhere`)
    return within(named)
  }
  if (schema.allOf) return merged(schema.allOf.map(within))
  return {
    ...schema,
    ...(schema.anyOf && { anyOf: schema.anyOf.map(within) }),
    ...(schema.items && { items: within(schema.items) }),
    ...(schema.properties && {
      properties: Object.fromEntries(Object.entries(schema.properties).map(([name, each]) => [name, within(each)])),
      additionalProperties: schema.additionalProperties ?? false,
    }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: within(schema.additionalProperties),
    }),
  }
}

/** An object that is made of several. */
function merged(parts: Schema[]): Schema {
  const properties = Object.assign({}, ...parts.map((part) => part.properties))
  return { ...Object.assign({}, ...parts), properties, required: parts.flatMap((part) => part.required ?? []) }
}
