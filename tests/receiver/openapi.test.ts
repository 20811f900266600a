import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { buildOpenApi } from '../../src/receiver/openapi/build-openapi.js';
import { OPERATIONS } from '../../src/receiver/openapi/operations.js';
import type { Receiver } from '../../src/receiver/receiver.js';
import { createReceiver } from '../../src/receiver/receiver.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Json = Record<string, unknown>;

describe('the OpenAPI document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'commune-openapi-'));
  let receiver: Receiver;
  let document: Json;
  before(async () => {
    receiver = await createReceiver({ store: join(folder, 'x.db'), photoFolder: join(folder, 'photos'), communes: [{ key: 'dong-xa', name: 'UBND xã Đông Xá' }], rateLimits: false });
    document = (await (await receiver.fetch(new Request('http://localhost:8787/v1/openapi.json'))).json()) as Json;
  });
  after(async () => {
    await receiver.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is served, and is what the schemas say today (else: npm run openapi -w commune-receiver)', () => {
    assert.deepEqual(document, JSON.parse(JSON.stringify(buildOpenApi())));
    assert.equal(readFileSync(new URL('../../src/receiver/openapi/openapi.json', import.meta.url), 'utf8'), `${JSON.stringify(buildOpenApi(), null, 1)}\n`);
  });

  it('is version 3.1 with a title, and every reference leads somewhere', () => {
    assert.match(String(document['openapi']), /^3\.1\./);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1] ?? '');
    assert.ok(references.length > 30);
    for (const reference of new Set(references)) {
      const found = reference.split('/').reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Json)[step] : undefined), document);
      assert.ok(found, reference);
    }
  });

  it('names every operation once and every part of a path as a parameter', () => {
    const ids = OPERATIONS.map((operation) => operation.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [path, methods] of Object.entries(document['paths'] as Record<string, Record<string, { parameters: { name: string; in: string; required: boolean }[]; responses: Json }>>)) {
      for (const operation of Object.values(methods)) {
        const named = operation.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
        assert.deepEqual(named.sort(), [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort(), path);
        assert.ok('default' in operation.responses);
      }
    }
  });

  it('holds only schemas of JSON Schema 2020-12', () => {
    const known = new Set(['type', 'properties', 'required', 'items', 'enum', 'const', 'anyOf', 'oneOf', 'allOf', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum', 'pattern', 'default', 'additionalProperties', 'propertyNames', 'format', 'description', 'title', '$ref', 'not', 'prefixItems', 'additionalItems', 'multipleOf']);
    const look = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [member, value] of Object.entries(schema)) {
        assert.ok(known.has(member), member);
        if (member === 'properties') Object.values(value as Json).forEach(look);
        else if (['items', 'additionalProperties', 'not', 'propertyNames'].includes(member)) look(value);
        else if (['anyOf', 'oneOf', 'allOf'].includes(member)) (value as unknown[]).forEach(look);
        else if (member === 'pattern') assert.ok(new RegExp(String(value)));
      }
    };
    Object.values((document['components'] as { schemas: Json }).schemas).forEach(look);
  });

  it('speaks of addresses that exist', async () => {
    for (const operation of OPERATIONS) {
      const path = `/v1${operation.allCommunes ? '' : '/dong-xa'}${operation.path.replace('{format}', 'csv').replace(/\{\w+\}/g, 'x')}`;
      const request = new Request(`http://localhost:8787${path}`, { method: operation.method.toUpperCase(), headers: { origin: 'http://localhost:8787' } });
      const response = await receiver.fetch(request);
      const problem = response.headers.get('content-type') === 'application/problem+json' ? ((await response.json()) as { title: string; detail?: string; kind: string }) : null;
      const reached = operation.officer ? response.status === 401 : !(problem?.kind === 'not-found' && problem.detail === undefined && !operation.path.includes('photos') && !operation.path.includes('questionnaires'));
      assert.ok(reached, `${operation.method} ${path} answered ${response.status}`);
    }
  });
});
