export type { Site, SiteContact, SiteHotline, SitePoint } from './core/site.js';
export { siteContext } from './platform/site-context.js';
export { CommuneSiteElement } from './widgets/site/site.element.js';
