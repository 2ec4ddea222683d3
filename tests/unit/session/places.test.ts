import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../lib/session/ui/card';
import { placeChip } from '../../../lib/session/ui/chip';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  width,
  height,
  right: left + width,
  bottom: top + height,
});
const view = { width: 1280, height: 800 };
const free = (): boolean => false;
const chip = { width: 52, height: 28 };

describe('the chip', () => {
  it('sits across the upper right edge of its field, 10 px in', () => {
    expect(placeChip(box(100, 200, 400, 120), view, free)).toEqual({ left: 438, top: 186 });
  });

  it('goes to the outer left where something can be pressed at the right', () => {
    const isTaken = (x: number): boolean => x > 400;
    expect(placeChip(box(100, 200, 400, 120), view, isTaken)).toEqual({ left: 44, top: 200 });
  });

  it('is nowhere where both spots are taken or out of sight', () => {
    expect(placeChip(box(100, 200, 400, 120), view, () => true)).toBeNull();
    expect(placeChip(box(0, 200, 400, 120), view, (x) => x > 300)).toBeNull();
    expect(placeChip(box(100, 2000, 400, 120), view, free)).toBeNull();
    expect(placeChip(box(100, -500, 400, 120), view, free)).toBeNull();
  });

  it('never lies over what one can press, and never leaves the window', () => {
    const length = fc.integer({ min: -200, max: 1400 });
    const size = fc.integer({ min: 1, max: 900 });
    const button = fc.record({
      left: length,
      top: length,
      width: fc.integer({ min: 30, max: 300 }),
      height: fc.integer({ min: 30, max: 100 }),
    });
    fc.assert(
      fc.property(length, length, size, size, button, (left, top, width, height, other) => {
        const isTaken = (x: number, y: number): boolean =>
          x >= other.left && x <= other.left + other.width && y >= other.top && y <= other.top + other.height;
        const spot = placeChip(box(left, top, width, height), view, isTaken);
        if (!spot) return;
        expect(spot.left).toBeGreaterThanOrEqual(0);
        expect(spot.top).toBeGreaterThanOrEqual(0);
        expect(spot.left + chip.width).toBeLessThanOrEqual(view.width);
        expect(spot.top + chip.height).toBeLessThanOrEqual(view.height);
        expect(isTaken(spot.left + chip.width / 2, spot.top + chip.height * 0.9)).toBe(false);
        expect(isTaken(spot.left + chip.width / 2, spot.top + chip.height * 0.1)).toBe(false);
      }),
    );
  });
});

describe('the card beside a dialog', () => {
  const dialog = box(400, 200, 400, 300);

  it('stands at its right where there is room', () => {
    expect(placeBeside(dialog, 180, view)).toEqual({ left: 816, top: 200 });
  });

  it('stands at its left where there is room only there', () => {
    expect(placeBeside(box(800, 200, 400, 300), 180, view)).toEqual({ left: 444, top: 200 });
  });

  it('stands below in a narrow window', () => {
    expect(placeBeside(box(20, 100, 360, 300), 180, { width: 400, height: 800 })).toEqual({ left: 20, top: 416 });
  });

  it('stays away where there is no room', () => {
    expect(placeBeside(box(20, 100, 360, 600), 180, { width: 400, height: 800 })).toBeNull();
    expect(placeBeside(box(0, 0, 300, 100), 180, { width: 320, height: 800 })).toBeNull();
  });

  it('is never over the dialog, and beside it never out of the window', () => {
    const size = { width: 340, gap: 16 };
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 1200 }),
        fc.integer({ min: -50, max: 900 }),
        fc.integer({ min: 100, max: 900 }),
        fc.integer({ min: 100, max: 900 }),
        fc.integer({ min: 60, max: 300 }),
        (left, top, width, height, tall) => {
          const dialog = box(left, top, width, height);
          const spot = placeBeside(dialog, tall, view);
          if (!spot) return;
          const isApart =
            spot.left >= dialog.right || spot.left + size.width <= dialog.left || spot.top >= dialog.bottom;
          expect(isApart).toBe(true);
          expect(spot.left).toBeGreaterThanOrEqual(0);
          expect(spot.left + size.width).toBeLessThanOrEqual(view.width);
          expect(spot.top).toBeGreaterThanOrEqual(size.gap);
          expect(spot.top + tall).toBeLessThanOrEqual(view.height);
        },
      ),
    );
  });
});
