import { defineElement } from '../../platform/define-element.js';
import { CommuneFeedbackAnswersElement } from './feedback-answers.element.js';

defineElement('commune-feedback-answers', CommuneFeedbackAnswersElement);
