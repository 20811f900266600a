export type { Site, SiteContact, SiteHotline, SitePoint } from './core/site.js';
export { siteContext } from './platform/site-context.js';
export { CommuneSiteElement } from './widgets/site/site.element.js';
export { CommuneProceduresElement } from './widgets/procedures/procedures.element.js';
export { ProcedureOpenEvent, ProcedureSearchEvent } from './widgets/procedures/procedures.events.js';
export type { Procedure, ProcedureFile } from './widgets/procedures/model/procedure.js';
export { CommuneProcedureElement } from './widgets/procedures/sheet/sheet.element.js';
export { ProcedureCloseEvent, ProcedureReportEvent, ProcedureShareEvent } from './widgets/procedures/sheet/events.js';
