/**
 * Writes `docs/contact-sheet.html`: every picture with its words on one page, for a person to look over in a browser.
 * The starter cards by life area, in all tones where there are people; the pictures that only search finds; the 381
 * things of `data/concepts.json` with our verdict; and the whole library by group.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { AREAS } from '../src/lib/symbols/areas.ts';
import { symbolOf } from '../src/lib/symbols/conceptPictures.ts';
import { SymbolLibrary } from '../src/lib/symbols/library.ts';
import { MORE_PICTURES } from '../src/lib/symbols/morePictures.ts';
import { AS_DRAWN, type Tone } from '../src/lib/symbols/tone.ts';
import { toSvg } from '../src/lib/symbols/toSvg.ts';
import concepts from './symbols/data/concepts.json' with { type: 'json' };

export const inputs: string[] = [
	'src/lib/symbols',
	'scripts/symbols',
	'scripts/symbols.ts',
	'locales/nb/cards.json'
];
export const outputs = ['docs/contact-sheet.html'];

const root = new URL('../', import.meta.url);
const TONES: readonly Tone[] = [0, 1, 2, 3, 4, 5].map((skin) => ({ skin, hair: Math.min(skin, 4) }));
const STYLE =
	'body{font:13px sans-serif;margin:8px}h2{margin:16px 0 4px;font-size:15px}section{display:flex;flex-wrap:wrap}' +
	'div{width:104px;margin:4px;text-align:center;border:1px solid #ddd}svg{width:88px;height:88px;display:block;' +
	'margin:4px auto}.small{width:52px;margin:2px}.small svg{width:48px;height:48px;margin:2px auto}' +
	'.ok{background:#fff8e0}.poor,.none{background:#fdd}';
/** A verdict is told by a sign too, not by colour alone. */
const MARKS: Readonly<Record<string, string>> = { good: '', ok: ' ·', poor: ' ✗', none: ' ✗✗' };

const section = (title: string, cells: readonly string[]): string =>
	`<h2>${title} (${String(cells.length)})</h2><section>${cells.join('')}</section>`;

async function read<Shape>(path: string): Promise<Shape> {
	return JSON.parse(await readFile(new URL(path, root), 'utf8')) as Shape;
}

export async function build(): Promise<void> {
	const library = new SymbolLibrary((name) => read(`static/symbols/${name}.json`));
	const words = await read<Readonly<Record<string, string>>>('locales/nb/cards.json');

	async function card(concept: string, tone: Tone = AS_DRAWN): Promise<string> {
		const symbol = library.ofConcept(concept);
		const picture = symbol ? toSvg(await library.composed(symbol), tone) : '';
		return `<div>${picture}${words[concept] ?? concept}</div>`;
	}
	async function judged({ nb, picture, verdict }: (typeof concepts)[keyof typeof concepts]): Promise<string> {
		const drawing = await library.composed(symbolOf(picture));
		return `<div class="${verdict}">${toSvg(drawing)}${nb}${MARKS[verdict] ?? ''}</div>`;
	}
	const small = async (id: string): Promise<string> =>
		`<div class="small" title="${id}">${toSvg(await library.drawing(id))}</div>`;
	const all = <Thing>(things: Iterable<Thing>, draw: (thing: Thing) => Promise<string>): Promise<string[]> =>
		Promise.all([...things].map((thing) => draw(thing)));

	const people = AREAS.find(({ id }) => id === 'people')?.concepts ?? [];
	const sections = [
		...AREAS.map(async ({ id, concepts: cards }) => section(`Cards: ${id}`, await all(cards, card))),
		...TONES.map(async (tone, at) =>
			section(`Cards: people, tone ${String(at)}`, await all(people, (concept) => card(concept, tone)))
		),
		all(MORE_PICTURES.keys(), card).then((cells) => section('Found by search', cells)),
		...[...Map.groupBy(Object.values(concepts), ({ group }) => group)].map(async ([group, rows]) =>
			section(`Things judged: ${group}`, await all(rows, judged))
		),
		...[...(await library.groups())].map(async ([group, ids]) =>
			section(`Library: ${group}`, await all(ids, small))
		)
	];
	const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Contact sheet</title><style>${STYLE}</style>`;
	await writeFile(
		new URL(outputs[0] ?? '', root),
		`${page}${(await Promise.all(sections)).join('\n')}</html>\n`
	);
}
