export function chromium(): string | undefined;
export function firefox(): string | undefined;
export function hasProgram(name: string): boolean;
export const chromiumArgs: string[];
