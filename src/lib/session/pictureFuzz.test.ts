import { expect, it } from 'vitest';
import { FIRES, collectSpoilt } from '#tests/hardening/pictures/collectSpoilt.ts';
import { spoiltSvg } from '#tests/hardening/pictures/spoiltPictures.ts';
import { randomFrom } from '#tests/hardening/spoiltFiles.ts';

it('takes or refuses each of 400 spoilt files of pictures, and keeps nothing in them that runs or asks', async () => {
	const outcome = await collectSpoilt(400, 20261122);
	const refused = Object.values(outcome.refused).reduce((sum, count) => sum + count, 0);
	expect(outcome.opened + refused).toBe(400);
	expect(outcome.opened).toBeGreaterThan(20);
	expect(outcome.left).toBeGreaterThan(10);
	expect(Object.keys(outcome.refused)).toEqual(expect.arrayContaining(['damaged', 'unsafe', 'no-pictures']));
}, 60_000);

it('is tried on drawings that do hold such things before they are cleaned', () => {
	const random = randomFrom(20261122);
	const drawings = Array.from({ length: 200 }, () => spoiltSvg(random));
	expect(drawings.filter((one) => FIRES.test(one)).length).toBeGreaterThan(80);
});
