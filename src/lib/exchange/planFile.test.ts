import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkPlan, mediaOf, PLAN_VERSION, type Plan, Refusal } from '#lib/plan/index.ts';
import { planJson, readAnyPlan, readPlanFile, writePlanFile } from './index.ts';

const two = (value: number): number[] => [value >> 8, value & 255];
const smallJpeg = (width = 16, height = 9): Uint8Array =>
	Uint8Array.from(
		[0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, ...two(height), ...two(width)].concat([
			1, 1, 0x11, 0, 0xff, 0xda, 0xff, 0xd9
		])
	);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function aPlanWithPhoto(photo = smallJpeg()): { plan: Plan; media: Map<string, Uint8Array> } {
	const stored = JSON.parse(readFileSync('tests/fixtures/plans/version-2.json', 'utf8')) as { plan: unknown };
	const plan = checkPlan(stored.plan);
	const card = plan.cards['card:photo']!;
	const { sound: _, sounds: __, ...cook } = plan.cards['card:cook']!;
	const picture = { kind: 'photo', media: hashOf(photo), width: 16, height: 9 } as const;
	return {
		plan: { ...plan, agreements: {}, cards: { 'card:cook': cook, 'card:photo': { ...card, picture } } },
		media: new Map([[hashOf(photo), photo]])
	};
}

async function refusalOf(opening: Promise<unknown>): Promise<Refusal> {
	try {
		await opening;
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	}
	throw new Error('The file was let in.');
}
/** The written file with other entries. */
function repacked(change: (entries: Record<string, Uint8Array>) => unknown): Uint8Array {
	const { plan, media } = aPlanWithPhoto();
	const entries = unzipSync(writePlanFile(plan, media));
	change(entries);
	return zipSync(entries);
}
const noPdf = (): Promise<null> => Promise.resolve(null);

describe('a plan file', () => {
	it('gives back the plan and its photos as they were', async () => {
		const { plan, media } = aPlanWithPhoto();
		expect(await readPlanFile(writePlanFile(plan, media))).toEqual({ plan, media, missing: [] });
	});

	it('is the same to the byte for equal plans, however they came about', () => {
		const { plan, media } = aPlanWithPhoto();
		const turned = {
			...plan,
			cards: Object.fromEntries(Object.entries(plan.cards).reverse()),
			head: Object.fromEntries(Object.entries(plan.head).reverse()) as unknown as Plan['head']
		};
		expect(writePlanFile(turned, media)).toEqual(writePlanFile(plan, media));
	});

	it('can be read by people: fields in order, one a line, with date and version', () => {
		const { plan, media } = aPlanWithPhoto();
		const entries = unzipSync(writePlanFile(plan, media, { app: '0.1.0', saved: '2026-11-21' }));
		expect(Object.keys(entries)).toEqual(['plan.json', `media/${hashOf(smallJpeg())}.jpg`]);
		const text = new TextDecoder().decode(entries['plan.json']);
		expect(text.split('\n').slice(0, 7)).toEqual([
			'{',
			'\t"format": "bildeplan",',
			`\t"version": ${PLAN_VERSION},`,
			'\t"app": "0.1.0",',
			'\t"saved": "2026-11-21",',
			'\t"plan": {',
			'\t\t"head": {'
		]);
	});

	it('leaves out photos that no card shows', async () => {
		const { plan, media } = aPlanWithPhoto();
		const other = smallJpeg(20);
		const bytes = writePlanFile(plan, new Map([...media, [hashOf(other), other]]));
		expect([...(await readPlanFile(bytes)).media.keys()]).toEqual([...mediaOf(plan)]);
	});

	it('opens without a lost photo, and says which is missing', async () => {
		const { plan } = aPlanWithPhoto();
		const opened = await readPlanFile(writePlanFile(plan, new Map()));
		expect(opened).toEqual({ plan, media: new Map(), missing: [...mediaOf(plan)] });
	});

	it('brings no place and time along with a photo, and every card finds its photo again', async () => {
		const exif = [0xff, 0xe1, 0, 8, ...Buffer.from('Exif\0\0', 'latin1')];
		const told = Uint8Array.from([0xff, 0xd8, ...exif, ...smallJpeg().subarray(2)]);
		const { plan, media } = aPlanWithPhoto(told);
		const opened = await readPlanFile(writePlanFile(plan, media));
		expect([...opened.media]).toEqual([[hashOf(smallJpeg()), smallJpeg()]]);
		expect(mediaOf(opened.plan)).toEqual(new Set(opened.media.keys()));
		expect(opened.plan).toEqual(aPlanWithPhoto().plan);
	});

	it('passes over entries that a later version may bring', async () => {
		const bytes = repacked((entries) => (entries['sounds/a.opus'] = new Uint8Array(9)));
		expect((await readPlanFile(bytes)).plan).toEqual(aPlanWithPhoto().plan);
	});
});

describe('a hostile or broken plan file', () => {
	const photo = `media/${hashOf(smallJpeg())}.jpg`;

	it.each(['../plan.json', '/etc/passwd', 'media\\x.jpg', 'media/../x', 'C:x', '.hidden', 'a//b'])(
		'is refused for the name %s',
		async (name) => {
			const bytes = repacked((entries) => (entries[name] = new Uint8Array(1)));
			expect((await refusalOf(readPlanFile(bytes))).code).toBe('unsafe');
		}
	);

	it('is refused for two entries of one name', async () => {
		const bytes = repacked((entries) => (entries['plan.jsoN'] = strToU8('{}')));
		const text = Buffer.from(bytes).toString('latin1').replaceAll('plan.jsoN', 'plan.json');
		expect((await refusalOf(readPlanFile(Buffer.from(text, 'latin1')))).code).toBe('unsafe');
	});

	it('is refused for more than 2000 entries', async () => {
		const bytes = repacked((entries) => {
			for (let made = 0; made < 2000; made++) entries[`extra/${made}`] = new Uint8Array(0);
		});
		expect((await refusalOf(readPlanFile(bytes))).code).toBe('too-much');
	});

	it('is stopped while it unpacks to more than it may, whatever its headers say', async () => {
		const bomb = zipSync({ 'plan.json': new Uint8Array(30 * 1024 * 1024) });
		const claimed = new DataView(bomb.buffer);
		claimed.setUint32(22, 10, true);
		const memory = process.memoryUsage().arrayBuffers;
		expect((await refusalOf(readPlanFile(bomb))).code).toBe('file-too-large');
		expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(120 * 1024 * 1024);
	});

	it('is refused when a photo is not what its name says, no JPEG, or too many pixels', async () => {
		expect(
			await refusalOf(readPlanFile(repacked((entries) => (entries[photo] = smallJpeg(17)))))
		).toMatchObject({
			code: 'picture-damaged',
			place: photo
		});
		for (const [bytes, code] of [
			[strToU8('<svg/>'), 'picture-kind'],
			[smallJpeg(65_535, 700), 'picture-too-large']
		] as const) {
			const { plan } = aPlanWithPhoto(bytes);
			const opening = readPlanFile(writePlanFile(plan, new Map([[hashOf(bytes), bytes]])));
			expect((await refusalOf(opening)).code).toBe(code);
		}
	});

	it('is refused wherever it was cut short', async () => {
		const { plan, media } = aPlanWithPhoto();
		const bytes = writePlanFile(plan, media);
		for (let length = 0; length < bytes.length; length += 7)
			expect((await refusalOf(readPlanFile(bytes.subarray(0, length)))).code).toBe('damaged');
	});

	it('is refused when one letter of the plan was changed on the way', async () => {
		const { plan } = aPlanWithPhoto();
		const bytes = zipSync({ 'plan.json': [strToU8(planJson(plan)), { level: 0 }] });
		const text = Buffer.from(bytes).toString('latin1').replace('"Selam"', '"Salam"');
		expect((await refusalOf(readPlanFile(Buffer.from(text, 'latin1')))).code).toBe('damaged');
	});

	it('is refused when it has no plan in it, another format, or a newer one', async () => {
		const withPlan = (text: string): Uint8Array =>
			repacked((entries) => (entries['plan.json'] = strToU8(text)));
		expect((await refusalOf(readPlanFile(zipSync({ 'a.txt': strToU8('a') })))).code).toBe('not-a-plan');
		expect((await refusalOf(readPlanFile(withPlan('{"format":"other"}')))).code).toBe('not-a-plan');
		expect((await refusalOf(readPlanFile(withPlan('null')))).code).toBe('not-a-plan');
		expect((await refusalOf(readPlanFile(withPlan('{')))).code).toBe('damaged');
		expect((await refusalOf(readPlanFile(withPlan('{"format":"bildeplan","version":99}')))).code).toBe(
			'newer'
		);
	});
});

describe('a file that somebody chose', () => {
	const { plan, media } = aPlanWithPhoto();

	it('is opened as what it is: plan file, JSON, or a PDF with a plan in it', async () => {
		const missing = [...mediaOf(plan)];
		expect(await readAnyPlan(writePlanFile(plan, media), noPdf)).toEqual({ plan, media, missing: [] });
		expect(await readAnyPlan(strToU8(`\uFEFF\n${planJson(plan)}`), noPdf)).toMatchObject({ plan, missing });
		const pdf = strToU8('%PDF-1.7\n');
		expect(await readAnyPlan(pdf, () => Promise.resolve(planJson(plan)))).toMatchObject({ plan, missing });
	});

	it.each<[string, string, string]>([
		['a PDF without a plan', '%PDF-1.7\n', 'pdf-without-plan'],
		['an empty file', '', 'not-a-plan'],
		['a text', 'Hei', 'not-a-plan'],
		['a list', '[1]', 'not-a-plan'],
		['other JSON', '{"a":1}', 'not-a-plan'],
		['half a plan', '{"format":"bildeplan",', 'damaged'],
		['a zip of something else', 'PK\x03\x04', 'damaged']
	])('is refused if it is %s', async (_, content, code) => {
		expect((await refusalOf(readAnyPlan(strToU8(content), noPdf))).code).toBe(code);
	});

	it('is refused for letters that are no UTF-8', async () => {
		const bytes = Uint8Array.from([...strToU8('{"format":"'), 0xff, 0xfe]);
		expect((await refusalOf(readAnyPlan(bytes, noPdf))).code).toBe('damaged');
	});
});
