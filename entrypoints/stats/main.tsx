import '../../src/ui/kit/tokens.css';
import '../../src/ui/kit/base.css';
import '../../src/ui/kit/page.css';
import '../../src/ui/stats/stats.css';
import { createRoot } from 'react-dom/client';
import { helpdesksIn } from '../../src/helpdesks/rows';
import { Ledger } from '../../src/stats/ledger';
import { keepFocus } from '../../src/ui/kit/keep-focus';
import { Stats } from '../../src/ui/stats/stats';
import { NOTED_RULES } from '../options/noted-rules';

const root = document.getElementById('root');
const helpdesks = helpdesksIn(import.meta.env.MODE);
if (root) {
  // as long as the page is there
  keepFocus(root, new AbortController().signal);
  createRoot(root).render(<Stats ledger={new Ledger()} rules={NOTED_RULES} helpdesks={helpdesks} />);
}
