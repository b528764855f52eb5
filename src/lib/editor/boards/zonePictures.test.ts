import { expect, it } from 'vitest';
import words from '#locales/nb/cards.json' with { type: 'json' };
import { BOARDS, placeOf } from '#lib/plan/index.ts';
import { pictureOfZone } from './zonePictures.ts';

it('no two zones of a board have the same picture, and each picture is that of a starter card', () => {
	for (const board of Object.values(BOARDS)) {
		const pictures = board.zones.flatMap(({ id }) => pictureOfZone(placeOf(board.id, id)) ?? []);
		expect(new Set(pictures).size).toBe(pictures.length);
		for (const picture of pictures) expect(Object.keys(words)).toContain(picture);
	}
	expect(pictureOfZone('meg/god')).toBe('me.good-at');
});
