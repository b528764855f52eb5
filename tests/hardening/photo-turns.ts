/**
 * Takes in photos of all eight orientations that a camera may write (EXIF 1 to 8), in a real browser, and looks whether
 * each stands as it was seen: `node tests/hardening/photo-turns.ts`. Not part of `npm test`, which takes one of them in.
 */
import { openScript } from './pictures/drawn/openScript.ts';
import type { Turned } from './pictures/drawn/turnedPage.ts';

declare const turned: Turned;
const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8];

const { page, browser } = await openScript('turnedPage.ts', () => 'turned' in globalThis);
try {
	const faults: string[] = [];
	for (const orientation of ORIENTATIONS) {
		const fault = await page.evaluate((one) => turned(one), orientation);
		if (fault) faults.push(`${String(orientation)} ${fault}`);
	}
	if (faults.length) throw new Error(`Not turned right: ${faults.join('; ')}`);
	console.log(`${String(ORIENTATIONS.length)} orientations, each turned right`);
} finally {
	await browser.close();
}
