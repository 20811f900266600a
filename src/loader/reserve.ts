/**
 * Keeps room for tags whose files are on the way, so that what stands below them moves once, early, instead of under the
 * reader's eyes. The rule has no weight: whatever the page says about the tag wins.
 *
 * @param tags selector of the tags
 * @returns the rule's sheet, to be switched off when the files do not come; none in a browser without constructed sheets
 */
export function reserve(tags: string): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:where(:is(${tags}):not(:defined)){display:block;min-height:480px}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    return undefined; // the page is drawn without the room
  }
}
