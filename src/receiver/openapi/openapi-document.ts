import document from './openapi.json' with { type: 'json' };

/** The contract as OpenAPI 3.1, generated from the shared schemas by `openapi/generate.ts`. */
export function openApiDocument(): Record<string, unknown> {
  return document;
}
