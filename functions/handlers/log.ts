/** One JSON line to the log: name and place of a fault, never the values of a request. */
export function logFault(faultId: string, fault: unknown): void {
  const { name, message, stack } = fault instanceof Error ? fault : new Error(String(fault));
  process.stderr.write(`${JSON.stringify({ level: 'error', faultId, name, message, stack })}\n`);
}
