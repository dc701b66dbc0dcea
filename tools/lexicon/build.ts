import { writeFileSync } from 'node:fs';
import { LEXICON_FILE, lexiconSource } from './lexicon-source';

writeFileSync(LEXICON_FILE, lexiconSource());
