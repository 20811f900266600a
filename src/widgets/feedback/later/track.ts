import type { Site } from '../../../core/site.js';

const STATUS = 'commune-feedback-status';

/**
 * Address that opens the state of a message: the site file's `links.feedbackStatus` ("/theo-doi#ma={code}"), else this
 * page. The code stands behind the `#`, so that it is in no server's log.
 */
export function trackAddress({ links }: Site, code: string): string {
  const template = links?.feedbackStatus;
  if (template) return new URL(template.replace('{code}', encodeURIComponent(code)), document.baseURI).href;
  return `${location.href.replace(/[?#].*$/, '')}#ma=${encodeURIComponent(code)}`;
}

/** Shows the state of a message: in the page's own status widget, on the page the site file names, or in one put below this form. */
export function openTracking(host: HTMLElement, site: Site, code: string): void {
  const there = document.querySelector<HTMLElement & { code?: string }>(STATUS);
  if (!there && site.links?.feedbackStatus) {
    location.assign(trackAddress(site, code));
    return;
  }
  const status = there ?? document.createElement(STATUS);
  status.setAttribute('code', code);
  if (!there) {
    for (const name of ['endpoint', 'theme', 'frame', 'heading-level']) {
      const value = host.getAttribute(name);
      if (value !== null) status.setAttribute(name, value);
    }
    host.insertAdjacentElement('afterend', status); // the loader brings its file
  }
  status.scrollIntoView({ block: 'nearest' });
}
