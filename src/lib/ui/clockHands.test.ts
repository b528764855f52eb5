import { expect, test } from 'vitest';
import { clockHands } from './clockHands.ts';

test('at half past nine the hour hand stands between nine and ten', () => {
	expect(clockHands(9, 30)).toEqual({ hour: 285, minute: 180 });
});

test('the afternoon looks like the morning', () => {
	expect(clockHands(21, 5)).toEqual(clockHands(9, 5));
});
