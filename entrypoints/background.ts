import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../src/background/badge';
import { coachOpenTabs } from '../src/background/coach-open-tabs';
import { answerCounts } from '../src/background/counting/answer-counts';
import { followIcon } from '../src/background/follow-icon';
import { injectOnRequest } from '../src/background/inject';
import { keepPorts } from '../src/background/keep-ports';
import { passOnNextFlag } from '../src/background/next-flag';
import { answerSettings } from '../src/background/settings/answer-settings';
import { showRuleOnRequest } from '../src/background/show-rule';
import { RULES } from '../src/rules/registry';

export default defineBackground({
  type: 'module',
  main() {
    injectOnRequest();
    keepPorts();
    passOnNextFlag();
    showRuleOnRequest();
    showBadge();
    followIcon();
    answerSettings(RULES);
    answerCounts();
    // Firefox does so by itself
    if (!import.meta.env.FIREFOX) void coachOpenTabs();
  },
});
