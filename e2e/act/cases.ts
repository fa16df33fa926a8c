type Case = () => Promise<void>;

/** Runs the cases whose names hold every word of the command line, one after the other, and prints a line for each. */
export async function runCases(cases: Readonly<Record<string, Case>>): Promise<void> {
  const words = process.argv.slice(2);
  for (const [name, check] of Object.entries(cases).filter(([each]) => words.every((word) => each.includes(word)))) {
    const began = Date.now();
    try {
      await check();
      console.log(`ok      ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    } catch (error) {
      process.exitCode = 1;
      console.log(`FAILED  ${name}\n${error instanceof Error ? error.stack?.slice(0, 6000) : String(error)}`);
    }
  }
}
