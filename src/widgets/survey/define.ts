import { defineElement } from '../../platform/define-element.js';
import { CommuneSurveyElement } from './survey.element.js';

defineElement('commune-survey', CommuneSurveyElement);
