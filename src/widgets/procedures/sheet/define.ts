import { defineElement } from '../../../platform/define-element.js';
import { CommuneProcedureElement } from './sheet.element.js';

defineElement('commune-procedure', CommuneProcedureElement);
