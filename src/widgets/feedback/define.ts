import { defineElement } from '../../platform/define-element.js';
import { CommuneFeedbackElement } from './feedback.element.js';

defineElement('commune-feedback', CommuneFeedbackElement);
