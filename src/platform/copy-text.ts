/**
 * Puts a text on the clipboard. Pages over http:// have no clipboard interface: there a hidden field is selected and
 * copied the old way.
 *
 * @param near where the field may stand; inside an open dialog it must be within that dialog, the rest is inert
 * @returns whether it worked; false means: show the text, the person copies it by hand
 */
export async function copyText(text: string, near: ParentNode & Node): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // refused (no permission, inside a frame): the old way may still be allowed
  }
  return copyFromField(text, near);
}

function copyFromField(text: string, near: ParentNode & Node): boolean {
  const root = near.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true; // no keyboard on phones
  field.setAttribute('aria-hidden', 'true');
  field.style.setProperty('position', 'fixed');
  field.style.setProperty('opacity', '0');
  near.appendChild(field);
  try {
    field.focus({ preventScroll: true });
    field.setSelectionRange(0, text.length);
    return document.execCommand('copy');
  } catch {
    return false; // old browsers throw where copying is forbidden
  } finally {
    field.remove();
    focused?.focus({ preventScroll: true });
  }
}
