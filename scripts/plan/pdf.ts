import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { planJson, withoutPhotos } from '#lib/exchange/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { planToPdf } from '#lib/pdf/headless.ts';
import { BOARD_IDS, type BoardId, isBoardId, planOnPaper, Refusal } from '#lib/plan/index.ts';
import { readPlan, writeAll, written } from './files.ts';
import { today } from './today.ts';

export interface PdfChoices {
	readonly boards?: string | undefined;
	readonly look?: string | undefined;
	readonly private: boolean;
	readonly 'without-plan': boolean;
}

/** Prints a plan. Private cards are neither on the pages nor in the plan that the PDF carries, unless asked for. */
export async function pdf(from: string, to: string, choices: PdfChoices): Promise<string> {
	const boards = boardsIn(choices.boards);
	const look = lookIn(choices.look);
	const { plan, media, missing } = await readPlan(from);
	makeAssets();
	const { bytes } = await planToPdf(withoutPhotos(plan, missing), media, {
		locales: nodeLocales(),
		boards,
		look,
		includePrivate: choices.private,
		today: today(),
		...(choices['without-plan'] ? {} : { planJson: planJson(planOnPaper(plan, choices.private)) })
	});
	const files = new Map([[to, bytes]]);
	await writeAll(files);
	return written(files);
}

function boardsIn(list: string | undefined): readonly BoardId[] {
	if (list === undefined) return BOARD_IDS;
	const named = list.split(',').map((name) => name.trim());
	if (!named.every(isBoardId)) throw new Refusal('wrong-command', { place: '--boards' });
	return named;
}

function lookIn(look = 'colour'): 'colour' | 'black-and-white' {
	if (look === 'colour' || look === 'black-and-white') return look;
	throw new Refusal('wrong-command', { place: '--look' });
}

/** Fonts and pictures are built with the app; on a machine that has not built it yet, now. */
function makeAssets(): void {
	const root = join(import.meta.dirname, '../..');
	if (['fonts', 'symbols'].every((name) => existsSync(join(root, 'static', name)))) return;
	// Its progress goes where sentences go: standard output is for names of files.
	spawnSync(process.execPath, ['scripts/assets.ts'], { cwd: root, stdio: ['ignore', 2, 2] });
}
