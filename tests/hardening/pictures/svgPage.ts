/** The page of the drawing checks: spoilt SVGs through our own door, and, as the control, put in the page as they are. */
import { PictureError, pictogramOf } from '#lib/safety/index.ts';

const drawing = {
	fired: 0,
	/** What became of it, and how long it took in milliseconds. */
	async take(svg: string): Promise<{ became: string; took: number }> {
		const begun = performance.now();
		let became = 'drawn';
		try {
			await pictogramOf({ kind: 'svg', bytes: new TextEncoder().encode(svg) });
		} catch (error) {
			if (!(error instanceof PictureError)) throw error;
			became = error.code;
		}
		return { became, took: performance.now() - begun };
	},
	/** As a page that trusts strangers would show it. */
	trust(svg: string): void {
		const frame = document.createElement('iframe');
		frame.srcdoc = `<base href="${location.origin}/"><script>fired=()=>parent.drawing.fired++</script>${svg}`;
		document.body.append(frame);
	}
};
Object.assign(globalThis, {
	drawing,
	fired: () => {
		drawing.fired++;
	}
});
export type Drawing = typeof drawing;
