/**
 * Starts a request before the widget that needs it has arrived; `platform/request` takes it over by its address.
 *
 * @param requests of the page's registry
 * @param url absolute
 */
export function fetchEarly(requests: Map<string, Promise<Response>>, url: string): void {
  if (requests.has(url)) return;
  const request = fetch(url);
  requests.set(url, request);
  request.catch(() => {}); // the widget, which takes the request over, asks again and says what is wrong
}
