import { defineElement } from '../../platform/define-element.js';
import { CommuneProceduresElement } from './procedures.element.js';

defineElement('commune-procedures', CommuneProceduresElement);
