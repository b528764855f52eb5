import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
	mkdirSync(join(root, 'data'));
	writeFileSync(join(root, 'data', 'a.txt'), 'one');
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

test('stays the same while nothing changes, and minds a missing path not at all', () => {
	expect(fingerprint(root, ['data', 'absent'])).toBe(fingerprint(root, ['data']));
});

test('changes when a file in a folder changes, comes or moves', () => {
	const seen = new Set([fingerprint(root, ['data'])]);
	writeFileSync(join(root, 'data', 'a.txt'), 'two');
	seen.add(fingerprint(root, ['data']));
	writeFileSync(join(root, 'data', 'b.txt'), 'two');
	seen.add(fingerprint(root, ['data']));
	rmSync(join(root, 'data', 'a.txt'));
	seen.add(fingerprint(root, ['data']));
	expect(seen.size).toBe(4);
});
