/** As much of a helpdesk as the sites card tells. */
export interface KnownSite {
  name: string;
  /** How it comes to be coached: from the start, by one click here, or once the agent allows its address. */
  access: 'install' | 'preset' | 'self-hosted';
  /** How it came to be known, from best to least. */
  certainty: 'tried' | 'from markup' | 'from documentation' | 'hosts only';
  /** Match patterns of its pages. */
  matches: readonly string[];
}

/** How sure we are, in plain words. */
export const SURE: Record<KnownSite['certainty'], string> = {
  tried: 'tried in the running product',
  'from markup': 'known from its pages, not yet tried in it',
  'from documentation': 'known from its documentation, not yet tried in it',
  'hosts only': 'basic support',
};
