import '../../src/ui/kit/tokens.css';
import '../../src/ui/kit/base.css';
import '../../src/ui/kit/page.css';
import '../../src/ui/stats/stats.css';
import { createRoot } from 'react-dom/client';
import { helpdesksIn } from '../../src/helpdesks/helpdesks';
import { Ledger } from '../../src/stats/ledger';
import { keepFocus } from '../../src/ui/kit/keep-focus';
import type { NotedRule } from '../../src/ui/options/rule-notes';
import { Stats } from '../../src/ui/stats/stats';

const element = document.getElementById('root');
const helpdesks = helpdesksIn(import.meta.env.MODE);
if (element) {
  // as long as the page is there
  keepFocus(element, new AbortController().signal);
  const root = createRoot(element);
  const ledger = new Ledger();
  const show = (rules?: readonly NotedRule[]): void =>
    root.render(<Stats ledger={ledger} rules={rules} helpdesks={helpdesks} />);
  show();
  // the engine is most of this page, and the chart needs none of it
  void import('../options/noted-rules').then(({ NOTED_RULES }) => show(NOTED_RULES));
}
