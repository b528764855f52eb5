/**
 * Draws all pictures with their words to `test-results/pictures-*.png`, so that a person can look them over: the
 * starter cards by life area, the 381 things of `data/concepts.json` with our verdict, and the whole library by group.
 * `node scripts/symbols/contactSheet.ts [words.tsv]` after `npm run -s assets`; the words are rows of concept and word.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { symbolOf } from '../../src/lib/symbols/conceptPictures.ts';
import { AREAS } from '../../src/lib/symbols/areas.ts';
import { SymbolLibrary } from '../../src/lib/symbols/library.ts';
import { MORE_PICTURES } from '../../src/lib/symbols/morePictures.ts';
import { AS_DRAWN, type Tone } from '../../src/lib/symbols/tone.ts';
import { toSvg } from '../../src/lib/symbols/toSvg.ts';
import concepts from './data/concepts.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);
const library = new SymbolLibrary(
	async (name) => JSON.parse(await readFile(new URL(`static/symbols/${name}.json`, root), 'utf8')) as unknown
);
const rows = process.argv[2] ? (await readFile(process.argv[2], 'utf8')).split('\n') : [];
const words = new Map(rows.map((row) => row.split('\t') as [string, string]));

const STYLE =
	'<meta charset="utf8"><style>body{font:13px sans-serif;margin:8px;width:1200px}h2{margin:4px 0;font-size:15px}' +
	'section{display:flex;flex-wrap:wrap}div{width:104px;margin:4px;text-align:center;border:1px solid #ddd}' +
	'svg{width:88px;height:88px;display:block;margin:4px auto}.small{width:52px;margin:2px}' +
	'.small svg{width:48px;height:48px;margin:2px auto}.ok{background:#fff8e0}.poor,.none{background:#fdd}</style>';

async function cell(concept: string, tone: Tone): Promise<string> {
	const symbol = library.ofConcept(concept);
	const picture = symbol ? toSvg(await library.composed(symbol), tone) : '';
	return `<div>${picture}${words.get(concept) ?? concept}</div>`;
}

async function page(ids: readonly string[], tone = AS_DRAWN): Promise<string> {
	const sections = AREAS.filter(({ id }) => ids.includes(id)).map(async ({ id, concepts }) => {
		const cells = await Promise.all(concepts.map((concept) => cell(concept, tone)));
		return `<h2>${id}</h2><section>${cells.join('')}</section>`;
	});
	return STYLE + (await Promise.all(sections)).join('');
}

const PAGES = [
	['me', 'language', 'school'],
	['studies', 'work', 'skills'],
	['trades', 'digital', 'leisure', 'wishes'],
	['hurdles', 'goals', 'programme', 'ways'],
	['steps', 'people', 'time', 'status', 'rights'],
	['health', 'norms'],
	['words', 'safety'],
	['tools', 'needs', 'hurdles'],
	['conditions', 'adapt', 'learning', 'studies']
];
const sheets = new Map<string, string>();
for (const [index, ids] of PAGES.entries()) sheets.set(`pictures-${String(index + 1)}`, await page(ids));
const tones = [0, 1, 2, 3, 4, 5].map((skin) => page(['people'], { skin, hair: Math.min(skin, 4) }));
sheets.set('pictures-tones', (await Promise.all(tones)).join(''));

const more = await Promise.all([...MORE_PICTURES.keys()].map((concept) => cell(concept, AS_DRAWN)));
sheets.set('pictures-more', `${STYLE}<section>${more.join('')}</section>`);

const CONCEPTS = Object.entries(concepts);
const MARKS: Readonly<Record<string, string>> = { good: '', ok: ' ·', poor: ' ✗', none: ' ✗✗' };
async function judged([, { nb, picture, verdict }]: (typeof CONCEPTS)[number]): Promise<string> {
	const drawing = await library.composed(symbolOf(picture));
	return `<div class="${verdict}">${toSvg(drawing)}${nb}${MARKS[verdict] ?? ''}</div>`;
}
const byGroup = [...Map.groupBy(CONCEPTS, ([, { group }]) => group)];
for (let at = 0; at < byGroup.length; at += 4) {
	const sections = byGroup.slice(at, at + 4).map(async ([group, rows]) => {
		const cells = await Promise.all(rows.map(judged));
		return `<h2>${group}</h2><section>${cells.join('')}</section>`;
	});
	sheets.set(`pictures-concepts-${String(at / 4 + 1)}`, STYLE + (await Promise.all(sections)).join(''));
}

for (const [group, ids] of await library.groups()) {
	const cells = ids.map(async (id) => `<div class="small">${toSvg(await library.drawing(id))}</div>`);
	sheets.set(`pictures-all-${group}`, `${STYLE}<section>${(await Promise.all(cells)).join('')}</section>`);
}

await mkdir(new URL('test-results/', root), { recursive: true });
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? chromium.executablePath(),
	args: ['--no-sandbox', '--disable-gpu']
});
const tab = await browser.newPage({ viewport: { width: 1220, height: 800 } });
for (const [name, html] of sheets) {
	await tab.setContent(html);
	await tab.screenshot({ path: new URL(`test-results/${name}.png`, root).pathname, fullPage: true });
}
await browser.close();
