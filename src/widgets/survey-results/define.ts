import { defineElement } from '../../platform/define-element.js';
import { CommuneSurveyResultsElement } from './results.element.js';

defineElement('commune-survey-results', CommuneSurveyResultsElement);
