import { browser } from 'wxt/browser';

/** Characters: fewer say too little about a language. */
const ENOUGH = 80;

/** Characters that a text has to gain or lose before it is asked about again. */
const NEWS = 40;

/** Percent of the text: from so much on it is one language with foreign names in it. */
const NEARLY_ALL = 80;

type Detect = (
  text: string,
) => Promise<{ isReliable: boolean; languages: { language: string; percentage: number }[] }>;

/**
 * The language that the agent writes in, told by the browser's own detector, which sends nothing anywhere. Only another
 * language than English is told: the engine knows English by itself, line by line.
 */
export class ReplyLanguage {
  /** BCP 47; undefined: English, too short, or nobody can tell. */
  language: string | undefined;
  readonly #detect: Detect;
  #asked = 0;

  constructor(detect: Detect = (text) => browser.i18n.detectLanguage(text)) {
    this.#detect = detect;
  }

  /** Looks at a text that came to rest. @returns whether `language` changed */
  async look(text: string): Promise<boolean> {
    const { length } = text.trim();
    if (Math.abs(length - this.#asked) < NEWS) return false;
    this.#asked = length;
    const before = this.language;
    this.language = length < ENOUGH ? undefined : await this.#foreign(text);
    return this.language !== before;
  }

  async #foreign(text: string): Promise<string | undefined> {
    try {
      const { isReliable, languages } = await this.#detect(text);
      const [main] = languages;
      if (!isReliable || !main || main.percentage < NEARLY_ALL || /^(en|und)\b/.test(main.language))
        return undefined;
      return main.language;
    } catch {
      // this extension is gone; its coach goes with it
      return undefined;
    }
  }
}
