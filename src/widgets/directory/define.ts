import { defineElement } from '../../platform/define-element.js';
import { CommuneDirectoryElement } from './directory.element.js';
import { CommuneHotlineElement } from './hotline.element.js';
import { CommuneOfficeHoursElement } from './office-hours.element.js';

// One file for the three: they draw the same parts, and the numbers must be there with one request.
defineElement('commune-directory', CommuneDirectoryElement);
defineElement('commune-hotline', CommuneHotlineElement);
defineElement('commune-office-hours', CommuneOfficeHoursElement);
