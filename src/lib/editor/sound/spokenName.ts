import type { Sayable } from '#lib/session/index.ts';

/** Things to press, or to write in. */
const CONTROLS = 'button, a[href], summary, input, select, textarea, [role="button"]';

/** The control that a tap has met; nothing for one whose very deed is to be heard. */
export function controlAt(target: EventTarget | null): HTMLElement | undefined {
	if (!(target instanceof Element)) return undefined;
	const found =
		target.closest<HTMLElement>(CONTROLS) ??
		target.closest('label')?.querySelector<HTMLElement>('input') ??
		undefined;
	return found?.closest('[data-aloud]') ? undefined : found;
}

const langOf = (element: Element): string => element.closest<HTMLElement>('[lang]')?.lang ?? 'nb';
/** Marks that keep two directions apart are not spoken. */
const plain = (text: string): string =>
	text
		.replaceAll(/[\u2066-\u2069]/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();

/** What a control is called, each part in the language it stands in. */
export function spokenName(control: HTMLElement): Sayable['lines'] {
	const label = control.getAttribute('aria-label');
	if (label !== null) return [{ text: plain(label), lang: langOf(control), state: 'source' }];
	const named = control.getAttribute('aria-labelledby');
	const sources =
		named === null
			? [control.closest('label') ?? labelOf(control) ?? control]
			: named.split(' ').flatMap((id) => document.getElementById(id) ?? []);
	const words = new Map<string, string>();
	for (const source of sources) {
		const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const holder = node.parentElement;
			if (!holder || holder.closest('[aria-hidden="true"], option')) continue;
			const text = plain(node.textContent ?? '');
			const lang = langOf(holder);
			if (text) words.set(lang, [words.get(lang), text].filter(Boolean).join(', '));
		}
	}
	return [...words].map(([lang, text]) => ({ lang, text, state: 'source' }));
}

const labelOf = (control: HTMLElement): HTMLElement | undefined =>
	'labels' in control ? (control as HTMLInputElement).labels?.[0] : undefined;
