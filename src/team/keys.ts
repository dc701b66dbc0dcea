/** Keys of what is kept in `storage.local`, as WXT's storage names them. The background alone writes them. */
export const SETTINGS_KEY = 'local:settings';
/** What could not be read, kept as it was found. */
export const ASIDE_KEY = 'local:settings-aside';
export const EFFECTIVE_KEY = 'local:effective';
