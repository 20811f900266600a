/**
 * Puts the hotlines on top of the page while the site file says `disaster`: one line of markup, drawn by the smallest of
 * our files. A page whose theme already has `<commune-hotline when="disaster">` somewhere keeps it there.
 */
export function raiseDisasterBanner(): void {
  const { body } = document;
  if (!body || document.querySelector('commune-hotline[when="disaster"]')) return;
  const banner = document.createElement('commune-hotline');
  banner.setAttribute('when', 'disaster');
  banner.setAttribute('variant', 'compact');
  body.insertBefore(banner, body.firstChild);
}
