import { html, type LitElement, type TemplateResult } from 'lit';
import { UserPlus } from 'lucide';
import { writeVcard } from '../../core/vcard.js';
import { addStyles } from '../../platform/add-styles.js';
import { dialog, dialogStyles, openDialog } from '../../ui/dialog.js';
import { icon, type IconNode } from '../../ui/icon.js';
import { loadQr, qrStyles, qrSvg } from '../../ui/qr.js';
import { cardFileName, contactCard, shortCard } from './model/contact-card.js';
import type { Directory, Person } from './model/directory.js';
import { addressOfRole } from './model/role-address.js';
import type { PeopleTerm } from './views/person-row.js';

export interface SaveContact {
  person: Person;
  directory: Directory;
  commune: string | undefined;
  term: PeopleTerm;
  level: number;
  onClose: () => void;
}

/** The dialog that saves a contact: a code for another phone first (in-app browsers cannot download), then the file. */
export async function saveContactDialog(host: LitElement, { person, directory, commune, term, level, onClose }: SaveContact): Promise<TemplateResult> {
  addStyles(host, dialogStyles);
  addStyles(host, qrStyles);
  const { drawQr } = await loadQr();
  const unit = directory.units.filter((one) => one.id === person.unit)[0]?.name ?? '';
  const card = contactCard(person, commune, unit, person.role ? addressOfRole(location.href, person.role) : undefined);
  const file = `data:text/vcard;charset=utf-8,${encodeURIComponent(writeVcard(card))}`;
  const body = html`<div class="vc"><div class="qb">${qrSvg(drawQr(writeVcard(shortCard(card), false)), term('dirQr', person.name))}</div><div><p class="b">${person.name}</p><p class="hint">${term('dirScan')}</p></div></div>
<a class="btn main wide" download=${cardFileName(person.name)} href=${file}>${icon(UserPlus as IconNode)}${term('dirDownload')}</a><p class="hint cnt">${term('dirSaveHelp')}</p>`;
  return dialog({ title: term('dirSaveTitle'), closeLabel: term('dirClose'), headingLevel: level, body, onClose });
}

/** Opens the dialog once it is drawn. */
export async function showDialog(host: LitElement): Promise<void> {
  await host.updateComplete;
  openDialog(host.renderRoot.querySelector('dialog'));
}
