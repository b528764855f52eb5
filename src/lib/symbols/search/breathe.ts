/** Longer than this, and a key that is pressed meanwhile is felt to wait. Milliseconds. */
const AT_ONCE = 6;

/**
 * A pause for long work on the thread of the screen: it does nothing as long as the work has been short, and otherwise
 * lets the screen draw and the keys be heard. One for each piece of work.
 */
export function breathing(): () => Promise<void> | void {
	let began = performance.now();
	return () => {
		if (performance.now() - began < AT_ONCE) return;
		return new Promise((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				port1.close();
				began = performance.now();
				resolve();
			};
			port2.postMessage(null);
		});
	};
}
