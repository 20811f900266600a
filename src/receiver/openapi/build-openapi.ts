import { toJsonSchema } from '@valibot/to-json-schema';
import { PROBLEM_MEDIA_TYPE } from '../../core/contract/index.js';
import { NAMED_SCHEMAS, OPERATIONS, type Operation, type SchemaName } from './operations.js';

const JSON_TYPE = 'application/json';

/** The whole document. Runs at build time and in tests; the receiver serves the file made from it. */
export function buildOpenApi(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS) {
    const address = `/v1${operation.allCommunes ? '' : '/{commune}'}${operation.path}`;
    paths[address] = { ...paths[address], [operation.method]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'commune-receiver', version: '1',
      description: 'Nơi nhận góp ý và phiếu khảo sát của các xã. Lỗi là tài liệu RFC 9457; mỗi lỗi của một ô có con trỏ JSON, khóa và một câu tiếng Việt.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(NAMED_SCHEMAS).map(([name, schema]) => [name, withoutDialect(toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }))])),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'commune.session_token' } },
    },
  };
}

function withoutDialect(schema: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([member]) => member !== '$schema'));
}

function describe(operation: Operation): Record<string, unknown> {
  const bodies = [...(operation.body ? [[JSON_TYPE, { schema: reference(operation.body) }] as const] : []), ...(operation.otherBodies ?? []).map((type) => [type, {}] as const)];
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [operation.path.startsWith('/officers') ? 'officers' : operation.path.startsWith('/survey') ? 'survey' : 'feedback'],
    ...(operation.officer ? { security: [{ session: [] }] } : {}),
    parameters: parametersOf(operation),
    ...(bodies.length > 0 ? { requestBody: { required: true, content: Object.fromEntries(bodies) } } : {}),
    responses: {
      ...Object.fromEntries(Object.entries(operation.answers).map(([status, name]) => [status, answer(status, name)])),
      default: { description: 'Lỗi', content: { [PROBLEM_MEDIA_TYPE]: { schema: reference('Problem') } } },
    },
  };
}

function answer(status: string, name: SchemaName | null): Record<string, unknown> {
  const description = status === '201' ? 'Đã ghi xuống đĩa' : 'Được';
  return name === null ? { description } : { description, content: { [JSON_TYPE]: { schema: reference(name) } } };
}

function reference(name: SchemaName): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

function parametersOf(operation: Operation): Record<string, unknown>[] {
  const text = { type: 'string' };
  const inPath = [...(operation.allCommunes ? [] : ['commune']), ...[...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])];
  return [
    ...inPath.map((name) => ({ name, in: 'path', required: true, schema: text })),
    ...(operation.query ?? []).map((name) => ({ name, in: 'query', required: false, schema: text })),
    ...(operation.headers ?? []).map((header) => ({ ...header, in: 'header', schema: text })),
  ];
}
