import './widgets/site/define.js';
import './widgets/procedures/define.js';
