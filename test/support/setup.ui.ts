import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// A loaded machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });
afterEach(() => cleanup());

// What follows is what React Flow and Base UI ask of a browser and jsdom does not have.
// A stage counts as drawn only once it has been measured: observed elements report at once.
class ImmediateResizeObserver implements ResizeObserver {
  readonly #report: ResizeObserverCallback;
  constructor(report: ResizeObserverCallback) {
    this.#report = report;
  }
  observe(target: Element): void {
    const contentRect = target.getBoundingClientRect();
    this.#report([{ target, contentRect } as ResizeObserverEntry], this);
  }
  unobserve(): void {}
  disconnect(): void {}
}

class ScaleOnlyMatrix {
  readonly m22: number;
  constructor(transform?: string) {
    const scale = transform?.match(/scale\(([\d.]+)\)/)?.[1];
    this.m22 = scale === undefined ? 1 : Number(scale);
  }
}

vi.stubGlobal('ResizeObserver', ImmediateResizeObserver);
vi.stubGlobal('DOMMatrixReadOnly', ScaleOnlyMatrix);
vi.stubGlobal('matchMedia', (media: string) => ({
  media,
  matches: false,
  addEventListener() {},
  removeEventListener() {},
}));

Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: { configurable: true, get: sizeOf('height') },
  offsetWidth: { configurable: true, get: sizeOf('width') },
});
Object.defineProperty(SVGElement.prototype, 'getBBox', {
  configurable: true,
  value: () => ({ x: 0, y: 0, width: 0, height: 0 }),
});
Element.prototype.scrollIntoView ??= () => {};

function sizeOf(side: 'width' | 'height') {
  return function (this: HTMLElement): number {
    return Number.parseFloat(this.style[side]) || 1;
  };
}
