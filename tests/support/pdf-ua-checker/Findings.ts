/** Counts what was checked and keeps a sentence for each thing that was wrong. */
export class Findings {
	checks = 0;
	readonly failures: string[] = [];

	/** `point` names the Matterhorn Protocol 1.1 checkpoint where there is one. */
	expect(holds: boolean, point: string): void {
		this.checks++;
		if (!holds) this.failures.push(point);
	}
}
