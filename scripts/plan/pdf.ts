import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { planJson, withoutPhotos } from '#lib/exchange/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { planToPdf } from '#lib/pdf/headless.ts';
import {
	AUDIENCES,
	type Audience,
	type BoardId,
	isBoardId,
	mayCarryPlan,
	PAGE_KINDS,
	type PageKind,
	paperFor,
	planOnPaper,
	Refusal
} from '#lib/plan/index.ts';
import { readPlan, writeAll, written } from './files.ts';
import { twinOf } from './text.ts';
import { today } from './today.ts';

export interface PdfChoices {
	readonly boards?: string | undefined;
	readonly pages?: string | undefined;
	readonly for?: string | undefined;
	readonly look?: string | undefined;
	readonly private: boolean;
	readonly 'without-plan': boolean;
}

/**
 * Prints a plan. Private cards are neither on the pages nor in the plan that the PDF carries, unless asked for; for
 * somebody outside never, and that PDF carries no plan.
 */
export async function pdf(from: string, to: string, choices: PdfChoices): Promise<string> {
	const audience = audienceIn(choices.for);
	const named = { boards: boardsIn(choices.boards), pages: pagesIn(choices.pages) };
	const look = lookIn(choices.look);
	const { plan, media, missing } = await readPlan(from);
	makeAssets();
	const usual = paperFor(plan, audience);
	const pages = named.pages ?? (named.boards ? [] : usual.pages);
	const boards = named.boards ?? (named.pages ? [] : usual.boards);
	const carriesPlan = !choices['without-plan'] && mayCarryPlan(audience, { boards, pages });
	const { bytes } = await planToPdf(withoutPhotos(plan, missing), media, {
		locales: nodeLocales(),
		boards,
		pages,
		...(pages.includes('text-twin') && { twin: await twinOf(plan) }),
		for: audience,
		look,
		includePrivate: choices.private,
		today: today(),
		...(carriesPlan && { planJson: planJson(planOnPaper(plan, choices.private)) })
	});
	const files = new Map([[to, bytes]]);
	await writeAll(files);
	return written(files);
}

const listed = (list: string): readonly string[] => list.split(',').map((name) => name.trim());

function boardsIn(list: string | undefined): readonly BoardId[] | undefined {
	if (list === undefined) return undefined;
	const named = listed(list);
	if (!named.every(isBoardId)) throw new Refusal('wrong-command', { place: '--boards' });
	return named;
}

function pagesIn(list: string | undefined): readonly PageKind[] | undefined {
	if (list === undefined) return undefined;
	const kinds = listed(list).map((name) => PAGE_KINDS.find((kind) => kind === name));
	if (!kinds.every((kind) => kind !== undefined)) throw new Refusal('wrong-command', { place: '--pages' });
	return kinds;
}

function audienceIn(name = 'participant'): Audience {
	const audience = AUDIENCES.find((one) => one === name);
	if (!audience) throw new Refusal('wrong-command', { place: '--for' });
	return audience;
}

function lookIn(look = 'colour'): 'colour' | 'black-and-white' | 'lines' {
	if (look === 'colour' || look === 'black-and-white' || look === 'lines') return look;
	throw new Refusal('wrong-command', { place: '--look' });
}

/** Fonts and pictures are built with the app; on a machine that has not built it yet, now. */
function makeAssets(): void {
	const root = join(import.meta.dirname, '../..');
	if (['fonts', 'symbols'].every((name) => existsSync(join(root, 'static', name)))) return;
	// Its progress goes where sentences go: standard output is for names of files.
	spawnSync(process.execPath, ['scripts/assets.ts'], { cwd: root, stdio: ['ignore', 2, 2] });
}
