import type { DeliveryRequest, DeliveryResponse } from '../../../../src/platform/delivery/transport.js';

/**
 * A receiver as the contract describes it: one record a key and payload, the first receipt on a repeat, 409 for another
 * payload under a known key, highest revision kept for PUT. It counts what it has stored.
 */
export class ModelReceiver {
  readonly records = new Map<string, { body: string; code: string; writes: number }>();
  readonly photos = new Map<string, ArrayBuffer>();

  take(request: DeliveryRequest): DeliveryResponse {
    if (request.body instanceof ArrayBuffer) {
      this.photos.set(request.url, request.body);
      return { status: 201, json: { id: request.url } };
    }
    const key = request.method === 'PUT' ? request.url : (request.headers['Idempotency-Key'] ?? '');
    const known = this.records.get(key);
    if (request.method === 'PUT') return this.amend(key, request.body);
    if (known) return known.body === request.body ? { status: 200, json: { code: known.code } } : { status: 409, json: {}, problemKind: 'idempotency-conflict' };
    const missing = (JSON.parse(request.body) as { photos?: string[] }).photos?.some((url) => !this.photos.has(url));
    if (missing) return { status: 422, json: { errors: [{ key: 'photo-missing' }] }, problemKind: 'validation' };
    const code = String(100_000_000_000 + this.records.size);
    this.records.set(key, { body: request.body, code, writes: 1 });
    return { status: 201, json: { code } };
  }

  private amend(key: string, body: string): DeliveryResponse {
    const revision = (text: string) => (JSON.parse(text) as { revision: number }).revision;
    const known = this.records.get(key);
    if (!known || revision(body) > revision(known.body)) this.records.set(key, { body, code: key, writes: (known?.writes ?? 0) + 1 });
    return { status: 200, json: { revision: revision(this.records.get(key)!.body) } };
  }
}
