/**
 * Stands in for ARASAAC on this machine: answers as its API description says, with the list in
 * `tests/fixtures/lookup` for the word "digger", and with PNGs of one colour. Picture 90004 can't be had.
 */
import { readFileSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

export interface StandIn {
	readonly origin: string;
	/** Everything that was sent here: method, address and headers of each request, in order. */
	readonly asked: readonly Asked[];
	/** Another answer than the usual one for the addresses that contain this. */
	readonly answer: (part: string, how: (response: ServerResponse) => void) => void;
	readonly stop: () => Promise<void>;
}
export interface Asked {
	readonly method: string;
	readonly url: string;
	readonly headers: IncomingMessage['headers'];
}

const LIST = readFileSync(join(import.meta.dirname, '../fixtures/lookup/search-en-digger.json'));

const chunk = (name: string, data: Uint8Array): Buffer => {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	size.writeUInt32BE(data.length);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([size, named, check]);
};

/** A square PNG (8 bits, RGB) of one colour. */
export function pngOfOneColour(side: number, colour: readonly [number, number, number]): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(side, 0);
	header.writeUInt32BE(side, 4);
	header.set([8, 2], 8);
	const row = Buffer.from([0, ...Array.from({ length: side }, () => colour).flat()]);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: side }, () => row)))),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function usual(url: string, response: ServerResponse): void {
	const json = (status: number, body: string | Buffer) =>
		response.writeHead(status, { 'content-type': 'application/json' }).end(body);
	if (url === '/api/pictograms/en/search/digger') return void json(200, LIST);
	const [, id] = /^\/api\/pictograms\/(\d+)\?download=false$/.exec(url) ?? [];
	if (id === '90001' || id === '90002') {
		const picture = pngOfOneColour(20, id === '90001' ? [200, 120, 0] : [0, 90, 160]);
		return void response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
	}
	if (id === undefined) json(404, '[]');
	else json(500, '{"message":"Error generating pictogram"}');
}

/** Listens on 127.0.0.1; on a free port, if none is told. */
export async function lookupStandIn(port = 0): Promise<StandIn> {
	const asked: Asked[] = [];
	const others = new Map<string, (response: ServerResponse) => void>();
	const server = createServer((request, response) => {
		const { method = '', url = '', headers } = request;
		asked.push({ method, url, headers });
		response.setHeader('access-control-allow-origin', '*');
		const other = [...others].find(([part]) => url.includes(part))?.[1];
		if (other) other(response);
		else usual(url, response);
	});
	await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
	return {
		origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
		asked,
		answer: (part, how) => void others.set(part, how),
		stop: () =>
			new Promise((stopped) => {
				server.closeAllConnections();
				server.close(() => {
					stopped();
				});
			})
	};
}
