import '../../src/ui/kit/tokens.css';
import '../../src/ui/kit/base.css';
import '../../src/ui/kit/page.css';
import '../../src/ui/options/options.css';
import { createRoot } from 'react-dom/client';
import { helpdesksIn } from '../../src/helpdesks/helpdesks';
import { keepFocus } from '../../src/ui/kit/keep-focus';
import { Options } from '../../src/ui/options/options';
import { NOTED_RULES } from './noted-rules';
import { tryOut } from './try-out';

const root = document.getElementById('root');
if (root) {
  // as long as the page is there
  keepFocus(root, new AbortController().signal);
  createRoot(root).render(
    <Options rules={NOTED_RULES} known={helpdesksIn(import.meta.env.MODE)} tryOut={tryOut} />,
  );
}
