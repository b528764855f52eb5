// A static file server as plain as the hosts we deploy to: files, index.html, `.html` without the suffix, and
// 200.html for the addresses that only the app knows. It sends the headers of `_headers`, so that what the tests
// see is what a host serves. For one's own machine: it listens on 127.0.0.1 alone.
import { spawn } from 'node:child_process';
import { createReadStream, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor, parseHeaders } from './headers.mjs';

const SHELL = '200.html';
/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.txt': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
	'.ttf': 'font/ttf'
};

/** @param {string} path */
async function fileAt(path) {
	try {
		const found = await stat(path);
		return found.isFile() ? { path, size: found.size } : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The file for an address. Only an address without an ending may be a page of the app: a missing picture is missing.
 * @param {string} folder absolute @param {string} pathname decoded
 */
async function lookUp(folder, pathname) {
	const base = normalize(join(folder, pathname));
	if (base !== folder && !base.startsWith(folder + sep)) return undefined;
	const found =
		(await fileAt(base)) ?? (await fileAt(join(base, 'index.html'))) ?? (await fileAt(`${base}.html`));
	return found ?? (extname(base) ? undefined : await fileAt(join(folder, SHELL)));
}

/** @param {string} folder */
function headerRules(folder) {
	try {
		return parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
	} catch {
		return [];
	}
}

/** @param {string | undefined} url */
function pathOf(url) {
	try {
		return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
	} catch {
		return undefined;
	}
}

/** @param {string} folder */
export function siteServer(folder) {
	const root = resolve(folder);
	const rules = headerRules(root);
	return createServer((request, response) => {
		void (async () => {
			const pathname = pathOf(request.url);
			const file = pathname && !pathname.includes('\0') ? await lookUp(root, pathname) : undefined;
			const headers = headersFor(rules, pathname ?? '/');
			if (!file)
				return void response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found');
			response.writeHead(200, {
				...headers,
				'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
				'Content-Length': file.size
			});
			if (request.method === 'HEAD') return void response.end();
			createReadStream(file.path)
				.on('error', () => response.destroy())
				.pipe(response);
		})();
	});
}

/**
 * Listens on the first free port from the wished one on.
 * @param {import('node:http').Server} server @param {number} port @param {boolean} exactly
 * @returns {Promise<number>}
 */
export function listen(server, port, exactly = false) {
	return new Promise((done, fail) => {
		const told = () => done(port);
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			// Or it would tell the port that was taken, once the server has found another.
			server.off('listening', told);
			if (error.code !== 'EADDRINUSE' || exactly || port >= 65535) return fail(error);
			listen(server, port + 1).then(done, fail);
		});
		server.listen(port, '127.0.0.1', told);
	});
}

/** Opens the address where somebody sits before a screen; elsewhere the printed line is enough. @param {string} url */
function openBrowser(url) {
	const { env, platform } = process;
	const desktop = platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY;
	if (env.CI || env.BROWSER === 'none' || !desktop || !process.stdout.isTTY) return;
	const [program, ...args] =
		platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
	const child = spawn(program ?? '', [...args, url], { stdio: 'ignore', detached: true });
	child.on('error', () => undefined);
	child.unref();
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const [folder = 'build', port] = process.argv.slice(2);
	const used = await listen(siteServer(folder), Number(port ?? process.env.PORT ?? 4173), port !== undefined);
	const url = `http://127.0.0.1:${used}/`;
	console.log(`Bildeplan: ${url}  (Ctrl+C stops it)`);
	openBrowser(url);
}
