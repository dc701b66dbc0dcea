import { useEffect, useState } from 'react';

/** Id of the rule that the page's address names, as `options.html#denial`; empty when it names none. */
export function useRuleInAddress(): string {
  const [rule, setRule] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('hashchange', () => setRule(location.hash.slice(1)), { signal: life.signal });
    return () => life.abort();
  }, []);
  return rule;
}
