/** Counts what was checked and keeps a sentence for each thing that was wrong. */
export class Findings {
	checks = 0;
	readonly failures: string[] = [];

	/**
	 * `point` begins with what is broken: the checkpoint of the Matterhorn Protocol 1.1 (`13-004: …`), the clause of
	 * ISO 19005-3 (`A 6.2.3: …`), or the clause of ISO 32000-1 (`32000 14.7.4: …`).
	 */
	expect(holds: boolean, point: string): void {
		this.checks++;
		if (!holds) this.failures.push(point);
	}
}
