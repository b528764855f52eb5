// The name of this build. Two builds of one commit bear the same name and are equal to the byte; a changed working
// tree bears another, so that a service worker never takes the cache of one build for that of another.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** @param {string[]} args */
function git(...args) {
	const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
	return status === 0 ? stdout.trim() : '';
}

/** What in the working tree is not in the commit, as eight characters; nothing when it is clean. */
function changes() {
	const difference = git('diff', 'HEAD', '--binary');
	const added = git('ls-files', '--others', '--exclude-standard').split('\n').filter(Boolean);
	if (!difference && added.length === 0) return '';
	const hash = createHash('sha256').update(difference);
	for (const file of added) {
		hash.update(file);
		try {
			hash.update(readFileSync(new URL(file, root)));
		} catch {
			// It went away while we looked: its name is enough.
		}
	}
	return `-${hash.digest('hex').slice(0, 8)}`;
}

/** For example `0.1.0+1a2b3c4d5e6f`; set APP_VERSION where there is no git. */
export function appVersion() {
	if (process.env.APP_VERSION) return process.env.APP_VERSION;
	const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
	const commit = git('rev-parse', '--short=12', 'HEAD');
	return commit ? `${version}+${commit}${changes()}` : version;
}
