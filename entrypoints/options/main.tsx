import '../../src/ui/kit/tokens.css';
import '../../src/ui/kit/base.css';
import '../../src/ui/kit/page.css';
import '../../src/ui/options/options.css';
import { createRoot } from 'react-dom/client';
import { Options } from '../../src/ui/options/options';
import { NOTED_RULES } from './noted-rules';
import { tryOut } from './try-out';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options rules={NOTED_RULES} tryOut={tryOut} />);
