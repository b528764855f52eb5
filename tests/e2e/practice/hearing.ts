/** A device with voices of its own, which write down what they say. */
import { type Locator, type Page, expect } from '@playwright/test';
import { press, say, whole } from '../page-models/index.ts';

interface Ears {
	heard: [string, string][];
}

/** Gives the page voices of these languages; nobody but the page hears them. */
export async function withVoices(page: Page, tags: readonly string[]): Promise<void> {
	await page.addInitScript((names) => {
		const heard: [string, string][] = [];
		class Utterance extends EventTarget {
			text: string;
			lang = '';
			rate = 1;
			voice: unknown = null;
			constructor(text: string) {
				super();
				this.text = text;
			}
		}
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => names.map((lang) => ({ lang, name: lang, localService: true, default: false })),
			cancel: () => undefined,
			speak: (words: Utterance) => {
				heard.push([words.lang, words.text]);
				queueMicrotask(() => words.dispatchEvent(new Event('end')));
			}
		});
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		Object.assign(window, { SpeechSynthesisUtterance: Utterance, heard });
	}, tags);
}

/** The button that lets something be heard. */
export const listen = (inside: Locator, tag = 'nb'): Locator =>
	inside.getByRole('button', { name: new RegExp(`^${say('card:sound.listen', {}, tag)}`) });

/** Presses it, and gives what was said, language by language. */
export async function hear(button: Locator): Promise<readonly (readonly [string, string])[]> {
	const page = button.page();
	await page.evaluate(() => ((window as unknown as Ears).heard.length = 0));
	await press(button);
	const said = () => page.evaluate(() => [...(window as unknown as Ears).heard]);
	await expect.poll(async () => (await said()).length).toBeGreaterThan(0);
	return said();
}

/** The hands beyond the two that are always seen. */
export async function handTo(page: Page, author: string): Promise<void> {
	await openHands(page);
	await press(page.getByRole('dialog').getByRole('button', { name: whole(say(`board:authors.${author}`)) }));
	await page.getByRole('dialog').waitFor({ state: 'detached' });
}
export async function openHands(page: Page): Promise<void> {
	const group = page.getByRole('banner').getByRole('group', { name: say('editor:tool.hand') });
	await press(group.getByRole('button', { name: whole(say('card:hand.more')) }));
	await page.getByRole('dialog').waitFor();
}

/** Counts how often a recorded sound has come further in being played. */
export async function countPlaying(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const seen = { played: 0 };
		Object.assign(window, { seen });
		const play = HTMLMediaElement.prototype.play;
		HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
			const count = () => {
				seen.played++;
			};
			this.addEventListener('playing', count);
			this.addEventListener('ended', count);
			return play.call(this);
		};
	});
}
export const timesPlayed = (page: Page): Promise<number> =>
	page.evaluate(() => (window as unknown as { seen: { played: number } }).seen.played);
