import { defineElement } from '../../platform/define-element.js';
import { CommuneFeedbackStatusElement } from './feedback-status.element.js';

defineElement('commune-feedback-status', CommuneFeedbackStatusElement);
