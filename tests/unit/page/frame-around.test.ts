import { expect, test } from 'vitest';
import { frameAround } from '../../../src/page/frame-around';

/** A document whose window answers like this when it is asked for its frame. */
function documentIn(frameElement: () => unknown): Document {
  const view = Object.defineProperty({}, 'frameElement', { get: frameElement });
  return { defaultView: view } as unknown as Document;
}

test('the frame that a document stands in', () => {
  const frame = {};
  expect(frameAround(documentIn(() => frame))).toBe(frame);
});

test('none around the page of a tab, and none for a document that is in no window', () => {
  expect(frameAround(documentIn(() => null))).toBeUndefined();
  expect(frameAround({ defaultView: null } as Document)).toBeUndefined();
});

test('none that can be told of in a page of another origin, where Firefox throws', () => {
  const refuse = (): never => {
    throw new DOMException('Permission denied to access property "frameElement"', 'SecurityError');
  };
  expect(frameAround(documentIn(refuse))).toBeUndefined();
});
