import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function filesBelow(root: string, path: string): string[] {
	const full = join(root, path);
	if (!existsSync(full)) return [];
	if (statSync(full).isFile()) return [path];
	return readdirSync(full)
		.sort()
		.flatMap((name) => filesBelow(root, join(path, name)));
}

/** The names and contents of files, and of all files in folders, as one hash. What isn't there counts as nothing. */
export function fingerprint(root: string, paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.flatMap((one) => filesBelow(root, one))) {
		const content = readFileSync(join(root, path));
		hash.update(`${path}\0${String(content.length)}\0`).update(content);
	}
	return hash.digest('hex');
}
