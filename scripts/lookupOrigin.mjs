// Whether this build may look pictures up at another origin, and where: `BILDEPLAN_LOOKUP=https://api.arasaac.org`.
// Without it the content policy lets nobody out, and the app doesn't offer it.

/** An https origin; http only on this machine, for tests. Nothing that means more than one origin to a policy. */
const ORIGIN = /^(https:\/\/[a-z0-9][a-z0-9.-]*(:\d+)?|http:\/\/127\.0\.0\.1:\d+)$/;

/**
 * Empty where none is set. Throws for anything but one origin.
 * @param {string | undefined} value @returns {string}
 */
export function lookupOrigin(value) {
	const origin = (value ?? '').replace(/\/$/, '');
	if (origin !== '' && !ORIGIN.test(origin))
		throw new Error(`BILDEPLAN_LOOKUP must be an https origin without a path, not "${origin}".`);
	return origin;
}
