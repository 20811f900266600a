/** One attempt to bring bytes to an address. */
export interface DeliveryRequest {
  url: string;
  method: 'POST' | 'PUT';
  headers: Record<string, string>;
  body: string | ArrayBuffer;
}

/** What came back; `problemKind` is the `kind` of a problem document (RFC 9457), where it is one. */
export interface DeliveryResponse {
  status: number;
  json: unknown;
  problemKind?: string;
  retryAfterSeconds?: number;
}

/** Brings bytes to a receiver. Rejects only where no answer came at all. */
export type Transport = (request: DeliveryRequest) => Promise<DeliveryResponse>;

const TIMEOUT = 60_000;

/** Over HTTP. No cookies travel along: a submission is not tied to a login of the host site. */
export const httpTransport: Transport = async (request) => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT);
  try {
    const response = await fetch(request.url, { method: request.method, headers: request.headers, body: request.body, credentials: 'omit', signal: controller.signal });
    const text = await response.text();
    return { status: response.status, ...readBody(text), retryAfterSeconds: seconds(response.headers.get('retry-after')) };
  } finally {
    clearTimeout(timer);
  }
};

function readBody(text: string): { json: unknown; problemKind?: string } {
  try {
    const json = JSON.parse(text) as unknown;
    const kind = typeof json === 'object' && json !== null ? (json as { kind?: unknown }).kind : undefined;
    return { json, problemKind: typeof kind === 'string' ? kind : undefined };
  } catch {
    return { json: undefined }; // a proxy's HTML page, or nothing
  }
}

const seconds = (header: string | null) => (header && /^\d+$/.test(header) ? Number(header) : undefined);
