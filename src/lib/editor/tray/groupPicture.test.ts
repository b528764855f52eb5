import { expect, it } from 'vitest';
import { packOf } from '#lib/symbols/index.ts';
import library from '#locales/nb/library.json' with { type: 'json' };
import { groupPicture } from './groupPicture.ts';

it.each(Object.keys(library.whole.groups))(
	'the group %s is shown by a picture that is there from the first visit',
	(group) => {
		expect(packOf(groupPicture(group, []).symbol)).toBeDefined();
	}
);

it('a group of a newer library is shown by its first picture', () => {
	expect(groupPicture('robots', ['om:1F42B']).symbol).toBe('om:1F42B');
});
