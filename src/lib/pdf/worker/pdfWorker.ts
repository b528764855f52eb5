/**
 * Listens from the first moment. HarfBuzz waits for its wasm at the top of its module, and what a page says to a
 * worker before its listener is there is lost (Chromium 156, November 2026): so the press is loaded behind the listener.
 */
import type { Ask } from './messages.ts';

const loading = import('./press.ts');

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
	loading.then(
		({ press }) => press(data),
		(error: unknown) => {
			postMessage({ id: data.id, kind: 'trouble', trouble: 'failed', detail: String(error) });
		}
	);
});
