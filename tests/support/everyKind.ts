import type { Group, Item, Sheet } from '#lib/pdf/sheet.ts';
import { fontTable } from '#lib/pdf/fonts/fontTable.ts';
import { TextSetter } from '#lib/pdf/text/TextSetter.ts';
import { aSheet, aText } from './aSheet.ts';
import { readFont } from './readFont.ts';

export const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);

/** Two by two grey pixels. */
export const JPEG = Buffer.from(
	'/9j/4AAQSkZJRgABAQEAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////' +
		'////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////' +
		'////////////////////wAARCAACAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAYEAEBAAMAAAAAAAAA' +
		'AAAAAAAAAQIRMf/EABQBAQAAAAAAAAAAAAAAAAAAAAD/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCtyu+0' +
		'AH//2Q==',
	'base64'
);

export function text(words: string, role: Group['role'], lang = 'nb', dir: 'ltr' | 'rtl' = 'ltr'): Group {
	return aText(setter.set(words, { lang, dir, size: 12, width: 470 }), role);
}

export const group = (role: Group['role'], ...children: Item[]): Group => ({ kind: 'group', role, children });

export const box = { x: 60, y: 200, width: 40, height: 30 };

export const drawing = {
	box: [0, 0, 10, 10],
	shapes: [{ d: 'M0 0L10 0L5 10Z', fill: 'skin', stroke: '#000000' }]
} as const;

export const figure = (): Group => ({
	...group('Figure', { kind: 'picture', key: 'om:1F3E5', drawing, ...box }),
	alt: 'Et sykehus'
});

export const photo = (): Group => ({
	...group('Figure', { kind: 'photo', media: 'ab12', pixelWidth: 2, pixelHeight: 2, ...box }),
	alt: 'Et bilde av en kafé'
});

/** Two sheets with every kind of item and every role. */
export const everyKind: Sheet[] = [
	aSheet(
		text('Min plan', 'H1'),
		{ kind: 'frame', ...box, radius: 6, stroke: '#5b6770', dash: [4, 2] },
		{ kind: 'path', d: 'M10 10L20 10C25 10 25 20 20 20Z', fill: '#ffffff', stroke: '#000000' },
		group('L', group('LI', group('LBody', figure(), text('Jobb', 'P'), text('عمل', 'P', 'ar', 'rtl')))),
		group('L', group('LI', group('LBody', figure(), photo(), text('ስራሕ', 'P', 'ti')))),
		text('Se side 2', 'Note')
	),
	aSheet(
		text('Uke 47', 'H1'),
		text('Timer', 'H2'),
		group(
			'Table',
			group('TR', { ...text('Dag', 'TH'), scope: 'Column' }, { ...text('Mandag', 'TH'), scope: 'Column' }),
			group('TR', { ...text('08–12', 'TH'), scope: 'Row' }, text('Norskkurs', 'TD'))
		),
		photo(),
		text('Også her', 'Note')
	)
];
