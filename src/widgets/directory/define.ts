import { defineElement } from '../../platform/define-element.js';
import { CommuneDirectoryElement } from './directory.element.js';
import './hotline/define.js';
import './office-hours/define.js';

defineElement('commune-directory', CommuneDirectoryElement);
