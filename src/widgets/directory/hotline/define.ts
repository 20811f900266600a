import { defineElement } from '../../../platform/define-element.js';
import { CommuneHotlineElement } from '../hotline.element.js';

defineElement('commune-hotline', CommuneHotlineElement);
