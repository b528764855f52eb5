import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Rolldown, build } from 'vite';

/** Builds the page of the storage checks and serves it on loopback; `relaxed` builds it without durable writes. */
export async function servePage({ relaxed = false } = {}): Promise<{ url: string; stop: () => void }> {
	const made = (await build({
		configFile: false,
		logLevel: 'error',
		plugins: relaxed
			? [
					{
						name: 'relaxed',
						transform: (code) =>
							code.replace("chromeTransactionDurability: 'strict'", "chromeTransactionDurability: 'relaxed'")
					}
				]
			: [],
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['es'] },
			rolldownOptions: { output: { codeSplitting: false } }
		}
	})) as Rolldown.RolldownOutput[];
	const [{ code }] = made[0]!.output;
	const server = createServer((request, response) => {
		const isScript = request.url === '/page.js';
		response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
		response.end(
			isScript ? code : '<!doctype html><title>-</title><script type="module" src="/page.js"></script>'
		);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
		stop: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
