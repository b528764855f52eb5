import { expect, it } from 'vitest';
import type { Photo } from '#lib/plan/index.ts';
import { type App, type GuidanceSession, PictureError } from '#lib/session/index.ts';
import { OwnPicture } from './OwnPicture.svelte.ts';

/** A picture on its way, and what became of it. Keeping ends when the test says so. */
function onItsWay(card?: 'card:a') {
	const happened: unknown[] = [];
	const kept = Promise.withResolvers<Photo>();
	const picture = new OwnPicture({
		app: {
			files: { keepPhoto: () => kept.promise },
			language: { t: (key: string) => key }
		} as unknown as App,
		session: {
			target: 'meg/god',
			add: (fresh: unknown) => happened.push(['new card', fresh]),
			setPicture: (id: string) => happened.push(['picture of', id])
		} as unknown as GuidanceSession,
		card,
		ondone: () => happened.push('done')
	});
	return { picture, happened, kept };
}
const photo: Photo = { kind: 'photo', media: 'f'.repeat(64), width: 4, height: 3 };
const blob = new Blob();

it('a drawing becomes a card where the tray points, and a photo the picture of its card', async () => {
	const { picture, happened, kept } = onItsWay();
	kept.resolve(photo);
	await picture.keep(blob, 'drawing');
	const drawing = { ...photo, kind: 'drawing' };
	expect(happened).toEqual([['new card', { picture: drawing, text: {}, place: 'meg/god' }], 'done']);

	const other = onItsWay('card:a');
	other.kept.resolve(photo);
	await other.picture.keep(blob, 'photo');
	expect(other.happened).toEqual([['picture of', 'card:a'], 'done']);
});

it('two taps lay one card', async () => {
	const { picture, happened, kept } = onItsWay();
	const taps = [picture.keep(blob, 'drawing'), picture.keep(blob, 'drawing')];
	kept.resolve(photo);
	await Promise.all(taps);
	expect(happened).toHaveLength(2);
});

it('a dialog that was closed on the way lays no card and closes nothing else', async () => {
	const { picture, happened, kept } = onItsWay();
	const keeping = picture.keep(blob, 'photo');
	picture.leave();
	kept.resolve(photo);
	await keeping;
	expect(happened).toEqual([]);
});

it('what is wrong with a picture is said, and another may be tried', async () => {
	const { picture, happened, kept } = onItsWay();
	kept.reject(new PictureError('picture-kind'));
	await picture.keep(blob, 'photo');
	expect([picture.problem, picture.isWorking, happened]).toEqual(['refusal:picture-kind', false, []]);
});
