// One folder further down than the widgets' own: the inbox is a page of the receiver and no part of the citizens' scripts.
import { defineElement } from '../../../platform/define-element.js';
import { CommuneInboxElement } from '../inbox.element.js';

defineElement('commune-inbox', CommuneInboxElement);
