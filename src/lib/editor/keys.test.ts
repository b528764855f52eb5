import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, Translator } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { ALL_PLACES } from '#lib/plan/index.ts';
import { AREAS } from '#lib/symbols/index.ts';
import { areaKey, askKey, roleKey, zoneKey } from './keys.ts';
import { USUAL_PEOPLE } from './card/usualPeople.ts';

describe.each(INTERFACE_LANGUAGES)('every zone, life area and usual person has a name in %s', (tag) => {
	it('of its own', async () => {
		const words = new Translator(nodeLocales());
		await words.load(tag, ['board']);
		const keys = [
			...ALL_PLACES.map(zoneKey),
			...ALL_PLACES.map(askKey),
			...AREAS.map((area) => areaKey(area.id)),
			...USUAL_PEOPLE.map(([role]) => roleKey(role))
		];
		expect(keys.filter((key) => words.find(tag, key) === undefined)).toEqual([]);
	});
});
