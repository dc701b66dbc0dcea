/** Who works at this desk. */
export const AGENT = 'Robin Hale';
