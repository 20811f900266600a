import './widgets/site/define.js';
import './widgets/procedures/define.js';
import './widgets/directory/define.js';
import './widgets/feedback/define.js';
import './widgets/feedback-status/define.js';
import './widgets/feedback-answers/define.js';
import './widgets/survey/define.js';
import './widgets/survey-results/define.js';
