import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../src/background/badge';
import { injectOnRequest } from '../src/background/inject';
import { keepPorts } from '../src/background/keep-ports';
import { noteLoadedAt } from '../src/background/loaded-at';
import { passOnNextFlag } from '../src/background/next-flag';
import { answerSettings } from '../src/background/settings/answer-settings';
import { RULES } from '../src/rules/registry';

export default defineBackground({
  type: 'module',
  main() {
    injectOnRequest();
    keepPorts();
    passOnNextFlag();
    noteLoadedAt();
    showBadge();
    answerSettings(RULES);
  },
});
