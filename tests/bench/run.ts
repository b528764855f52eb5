/**
 * `npm run bench [-- folder] [-- --only=part]`: measures the built app in a browser and prints what it found.
 * Nothing fails on time: a slow figure is for a person to read. See docs/bench.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { firstBoardBytes, firstBoardCpu, heldOffline } from './figures/firstBoard.ts';
import { dragAmongMany, openManyCards, usualBoard } from './figures/manyCards.ts';
import { paper } from './figures/paper.ts';
import { onePage, readAgain, twentyPages, twoHundredPages } from './figures/paperPages.ts';
import { saving } from './figures/saving.ts';
import { searchInBrowser } from './figures/search.ts';
import { searchEngines } from './figures/searchEngines.ts';
import { type Figure, lineOf, machineNow } from './report.ts';
import { type World, beginWorld } from './world.ts';

const PARTS: Readonly<Record<string, (world: World) => Promise<Figure[]>>> = {
	bytes: firstBoardBytes,
	offline: heldOffline,
	start: firstBoardCpu,
	heap: usualBoard,
	open: openManyCards,
	drag: dragAmongMany,
	search: searchInBrowser,
	engines: searchEngines,
	saving,
	paper,
	'paper-1': onePage,
	'paper-20': twentyPages,
	'paper-200': twoHundredPages,
	'paper-read': readAgain
};

const words = process.argv.slice(2);
const only = words.flatMap((word) => /^--only=(.+)$/.exec(word)?.[1]?.split(',') ?? []);
const folder = resolve(words.find((word) => !word.startsWith('--')) ?? 'build');

if (!existsSync(folder)) spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: true });

console.log(`Bildeplan, measured ${new Date().toISOString().slice(0, 16)}Z; ${machineNow()}`);
const world = await beginWorld(folder);
try {
	for (const [name, measure] of Object.entries(PARTS)) {
		if (only.length && !only.some((one) => name === one || name.startsWith(`${one}-`))) continue;
		const began = performance.now();
		try {
			for (const figure of await measure(world)) console.log(lineOf(figure));
		} catch (error) {
			console.log(
				`${name}: could not be measured: ${error instanceof Error ? error.message : String(error)}`
			);
		}
		console.log(`  (${name}: ${((performance.now() - began) / 1000).toFixed(0)} s; ${machineNow()})`);
	}
} finally {
	await world.end();
}
