import { defineElement } from '../../platform/define-element.js';
import { CommuneSiteElement } from './site.element.js';

defineElement('commune-site', CommuneSiteElement);
