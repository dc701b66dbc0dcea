import type { PaintedFlag } from '../../../tools/start/painted-flags';

/** What a test does in a browser, whoever drives it: places are those of the page's window, in CSS pixels. */
export interface Hands {
  load(url: string): Promise<void>;
  /** Runs a function that stands alone in the page. */
  run<Arg, Value>(what: (arg: Arg) => Value | Promise<Value>, arg: Arg): Promise<Value>;
  /** Runs a script in the page. */
  script(source: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Brings the pointer there in a few steps. */
  point(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  /** `Control+z` and the like. */
  press(keys: string): Promise<void>;
  /** What is underlined, in the page and in its frames. */
  flags(): Promise<PaintedFlag[]>;
  /** The next-flag command; left out where the driver has no way to give it. */
  nextFlag?(): Promise<void>;
  /** Presses Use of a wording in the toolbar popup of this tab; what the popup says then. */
  takeFromPopup?(wording: string): Promise<string>;
  /** What an input method shows for now, in the place of what it showed before. */
  compose?(text: string): Promise<void>;
  /** What it settles on, in the place of what it shows. */
  commit?(text: string): Promise<void>;
}
