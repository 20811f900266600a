import { pageRegistry } from './page-registry.js';
import { VERSION } from './version.js';

let warned = false;

/**
 * Registers a custom element once. A page that loads the script twice, or in two versions, keeps the first one;
 * the second says so in the console a single time and does nothing else.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(tag)) {
    customElements.define(tag, constructor);
    return;
  }
  const first = pageRegistry(VERSION).version;
  if (warned || first === VERSION) return;
  warned = true;
  console.warn(`commune-widgets: bản ${first} đã chạy trên trang này, bản ${VERSION} nạp sau được bỏ qua. Chỉ nên để một thẻ script.`);
}
