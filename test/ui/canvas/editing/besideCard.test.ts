import { describe, expect, it } from 'vitest';
import { besideCard } from '../../../../src/ui/canvas/editing/besideCard.ts';

describe('what is asked about a card', () => {
  it('stands to its right', () => {
    expect(besideCard({ right: 300, width: 100 }, 372, 1000)).toBe(316);
  });

  it('stands to its left where there is no room, and leaves the card in sight', () => {
    expect(besideCard({ right: 900, width: 100 }, 372, 1000)).toBe(412);
  });

  it('stays on the canvas where there is room on neither side', () => {
    expect(besideCard({ right: 329, width: 86 }, 372, 720)).toBe(340);
    expect(besideCard({ right: 200, width: 100 }, 372, 300)).toBe(8);
  });
});
