/** Where the focus goes when the thing that had it is gone: the next key must not go nowhere. */
export const isLost = (): boolean =>
	document.activeElement === null || document.activeElement === document.body;

/** Takes the focus if the deed that brought this here took it from something else. */
export function takesLostFocus(node: HTMLElement): void {
	if (isLost()) node.querySelector('button')?.focus();
}

/** Gives the focus back to what had it before, if it is lost with this. */
export function givesFocusBack(node: HTMLElement): () => void {
	const before = document.activeElement;
	return () => {
		const goes = isLost() || node.contains(document.activeElement);
		if (goes && before instanceof HTMLElement && before.isConnected) before.focus();
	};
}
