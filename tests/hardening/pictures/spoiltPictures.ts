/** Files of pictures as chance and bad people leave them: zips, boards, packages, lists, drawings and headers. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { writeOpenBoard, writePictures } from '#lib/exchange/index.ts';
import { randomFrom } from '../spoiltFiles.ts';

type Random = () => number;
const below = (random: Random, end: number): number => Math.floor(random() * end);
const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

export const PNG = Uint8Array.from(
	atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
	(sign) => sign.charCodeAt(0)
);
const JPEG = Uint8Array.from([
	0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 9, 0, 16, 1, 1, 0x11, 0, 0xff, 0xda, 0xff, 0xd9
]);

const ADDRESS = 'https://elsewhere.example/x';
const BAD_PARTS = [
	'<script>fired()</script>',
	'<script href="/hit/script.js"/>',
	'<image href="/hit/image.png" width="9" height="9"/>',
	'<image xlink:href="/hit/ximage.png" width="9" height="9"/>',
	'<foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="/hit/img.png" onerror="fired()"/></foreignObject>',
	'<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="/hit/frame"/></foreignObject>',
	'<use href="/hit/use.svg#a"/>',
	'<style>@import "/hit/sheet.css";</style>',
	'<style>@font-face{font-family:f;src:url(/hit/font.woff2)} text{font-family:f}</style><text y="9">x</text>',
	'<rect width="9" height="9" style="fill:url(/hit/paint.svg#p)"/>',
	'<filter id="f"><feImage href="/hit/filter.png"/></filter><rect width="9" height="9" filter="url(#f)"/>',
	'<animate attributeName="x" begin="0s" dur="1s" onbegin="fired()"/>',
	'<g onload="fired()"><path d="M0 0h9"/></g>',
	'<a href="javascript:fired()"><text y="9">x</text></a>',
	'<set attributeName="onmouseover" to="fired()"/>',
	'<g id="a"><use href="#a"/></g>',
	`${Array.from({ length: 9 }, (_, at) => `<g id="b${String(at)}">${`<use href="#b${String(at + 1)}"/>`.repeat(8)}</g>`).join('')}<path id="b9" d="M0 0h9"/><use href="#b0"/>`,
	'<filter id="n"><feTurbulence numOctaves="9999" baseFrequency="9"/></filter><rect width="9" height="9" filter="url(#n)"/>',
	'<pattern id="p" width="0.001" height="0.001" patternUnits="userSpaceOnUse"><path d="M0 0h9"/></pattern><rect width="99" height="99" fill="url(#p)"/>',
	'<path stroke="#000" stroke-dasharray="0.00001" d="M0 0h1000000"/>',
	'<path d="M0 0 1e308 1e308z"/>',
	'&bomb;',
	'<![CDATA[<script>fired()</script>]]>'
];
const GOOD_PARTS = [
	'<path d="M1 1h8v8z" fill="#c60"/>',
	'<circle cx="5" cy="5" r="3"/>',
	'<g class="k"><rect width="4" height="4"/></g>',
	'<style>.k{fill:#0a0}</style>',
	'<text x="1" y="8">A1</text>'
];

/** Well formed and bad, or torn; about one in six still draws something. */
export function spoiltSvg(random: Random): string {
	const parts = Array.from({ length: 1 + below(random, 5) }, () =>
		oneOf(random, random() < 0.6 ? BAD_PARTS : GOOD_PARTS)
	);
	const root = oneOf(random, [
		'viewBox="0 0 10 10"',
		'width="10" height="10"',
		'viewBox="0 0 1e9 1"',
		'viewBox="0 0 10 10" onload="fired()"',
		''
	]);
	const start = oneOf(random, [
		'',
		'',
		'<?xml version="1.0"?>',
		'<!DOCTYPE svg [<!ENTITY bomb "<script>fired()</script>">]>',
		'<?xml-stylesheet href="/hit/pi.css"?>'
	]);
	const whole = `${start}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${parts.join('')}</svg>`;
	const at = below(random, whole.length);
	switch (below(random, 6)) {
		case 0:
			return whole.slice(0, at);
		case 1:
			return whole.slice(0, at) + oneOf(random, BAD_PARTS) + whole.slice(at);
		case 2:
			return (
				whole.slice(0, at) +
				oneOf(random, ['"', '<', '>', '&', '\0', '/>', "'", '-->', ']]>']) +
				whole.slice(at)
			);
		default:
			return whole;
	}
}

function spoilBytes(random: Random, whole: Uint8Array): Uint8Array {
	const bytes = Uint8Array.from(whole);
	const at = below(random, bytes.length);
	if (random() < 0.2) return bytes.subarray(0, at);
	if (random() < 0.3) return bytes.fill(below(random, 256), at, at + below(random, 40));
	for (let flips = below(random, 10); flips >= 0; flips--)
		bytes[below(random, bytes.length)] = below(random, 256);
	return bytes;
}

const strange = (random: Random): unknown =>
	oneOf<unknown>(random, [
		null,
		-1,
		true,
		[],
		{},
		'',
		'../x',
		'__proto__',
		'x'.repeat(5_000),
		[[[]]],
		{ label: [] },
		ADDRESS,
		'\uD800',
		1e308
	]);

function board(random: Random): unknown {
	const image = () =>
		oneOf<unknown>(random, [
			{ id: below(random, 4), path: oneOf(random, ['a.svg', './a.svg', '../a.svg', '/etc/passwd', 'b.png']) },
			{
				id: String(below(random, 4)),
				data: `data:image/png;base64,${btoa(String.fromCharCode(...spoilBytes(random, PNG)))}`
			},
			{ id: below(random, 4), data: 'data:image/svg+xml,<svg/>' },
			{ id: below(random, 4), url: ADDRESS },
			{ id: below(random, 4), symbol: strange(random) },
			strange(random)
		]);
	const button = () =>
		oneOf<unknown>(random, [
			{
				id: below(random, 9),
				label: oneOf(random, ['a', ':b', '', 7]),
				image_id: below(random, 4),
				translations: strange(random)
			},
			{ label: strange(random), image_id: String(below(random, 4)) },
			strange(random)
		]);
	return {
		format: random() < 0.9 ? 'open-board-0.1' : strange(random),
		id: strange(random),
		locale: oneOf<unknown>(random, ['nb', 'en_US', strange(random)]),
		strings: oneOf<unknown>(random, [{ nb: { a: 'x' }, __proto__: { admin: true } }, strange(random)]),
		license: strange(random),
		buttons: Array.from({ length: below(random, 5) }, button),
		images: Array.from({ length: below(random, 5) }, image)
	};
}

/** One spoilt file after another; the same seed gives the same files. */
export function* spoiltPictures(seed: number): Generator<Uint8Array> {
	const random = randomFrom(seed);
	const good = strToU8('<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>');
	const text = { text: 'katt', state: 'own' as const };
	const ours = writePictures('P', [{ words: { nb: text }, media: 'a' }], new Map([['a', JPEG]]));
	const package_ = writeOpenBoard({
		name: { nb: 'T' },
		locale: 'nb',
		buttons: [{ words: { nb: 'k' }, image: { bytes: PNG, kind: 'png', width: 1, height: 1 } }]
	});
	for (;;) {
		yield spoilBytes(random, ours);
		yield spoilBytes(random, package_);
		yield strToU8(JSON.stringify(board(random)));
		const entries: Zippable = {};
		const names = [
			'a.svg',
			'b.png',
			'EN-symbols/a_,_to.svg',
			'../c.svg',
			'd\u0000.png',
			'/e.png',
			'f.jpg',
			'ÆØ å.webp',
			'__MACOSX/x.png',
			'__proto__.svg'
		];
		for (let count = 1 + below(random, 4); count > 0; count--)
			entries[oneOf(random, random() < 0.8 ? names.filter((name) => !/^\.\.|^\/|\0/.test(name)) : names)] =
				oneOf(random, [
					strToU8(spoiltSvg(random)),
					good,
					spoilBytes(random, PNG),
					spoilBytes(random, JPEG),
					new Uint8Array(below(random, 9))
				]);
		if (random() < 0.3) entries['x.obf'] = strToU8(JSON.stringify(board(random)));
		if (random() < 0.3)
			entries['manifest.json'] = strToU8(
				JSON.stringify(
					random() < 0.5
						? strange(random)
						: { pictures: [{ id: 'a', labels: strange(random) }, strange(random)], name: strange(random) }
				)
			);
		if (random() < 0.3)
			entries['list.csv'] = spoilBytes(
				random,
				strToU8('file,nb,label:ar,licence\na.svg,"katt",قطة,CC0\n__proto__,x,y,z')
			);
		const zip = zipSync(entries, { level: 1 });
		yield random() < 0.3 ? spoilBytes(random, zip) : zip;
	}
}
