/** Photos and exports: the type we decided, never sniffed, never run, nothing loaded from inside. */
export function fileResponse(bytes: Uint8Array<ArrayBuffer> | string, type: string, name: string, inline: boolean, cache = 'private, no-store'): Response {
  return new Response(bytes, {
    headers: {
      'content-type': type,
      'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': inline && cache.startsWith('public') ? 'cross-origin' : 'same-origin',
      'cache-control': cache,
    },
  });
}
