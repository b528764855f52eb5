import { expect, it } from 'vitest';
import { pictureOfRole } from './rolePictures.ts';

it('everybody has a face, also in a role that nobody thought of', () => {
	for (const role of ['participant', 'family', 'teacher', 'county', 'course-provider', 'neighbour'])
		expect(pictureOfRole(role), role).toMatchObject({ kind: 'symbol' });
	expect(pictureOfRole('teacher')).not.toEqual(pictureOfRole('neighbour'));
});
