import { defineElement } from '../../../platform/define-element.js';
import { CommuneOfficeHoursElement } from '../office-hours.element.js';

defineElement('commune-office-hours', CommuneOfficeHoursElement);
