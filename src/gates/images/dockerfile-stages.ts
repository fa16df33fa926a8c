import { withoutFlags, type Instruction } from './dockerfile.ts';

/** What the last stage of a Dockerfile builds upon, and with what. */
export interface Recipe {
  /** The FROM that names the base image. */
  readonly from: Instruction;
  /** Whether there is no base: FROM scratch. */
  readonly isScratch: boolean;
  /** All that comes upon the base, in order: also of the stages that the last one is built upon. */
  readonly instructions: readonly Instruction[];
}

interface Stage {
  readonly from: Instruction;
  readonly base: string;
  readonly name: string | undefined;
  readonly instructions: Instruction[];
}

/** The recipe of what a Dockerfile builds when nobody asks for another stage; undefined when it has no stage. */
export function recipeOf(instructions: readonly Instruction[]): Recipe | undefined {
  const stages = stagesOf(instructions);
  const last = stages.at(-1);
  return last === undefined ? undefined : recipe(last, stages.slice(0, -1));
}

function recipe(stage: Stage, before: readonly Stage[]): Recipe {
  const { from, base, instructions } = stage;
  const at = before.findLastIndex(({ name }) => name === base.toLowerCase());
  const parent = before[at];
  if (parent === undefined) {
    return { from, isScratch: base === 'scratch', instructions };
  }
  const below = recipe(parent, before.slice(0, at));
  return { ...below, instructions: [...below.instructions, ...instructions] };
}

function stagesOf(instructions: readonly Instruction[]): readonly Stage[] {
  const stages: Stage[] = [];
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') {
      const [base = '', as = '', name] = withoutFlags(instruction.text).split(/\s+/);
      const isNamed = as.toLowerCase() === 'as' && name !== undefined;
      stages.push({ from: instruction, base, name: isNamed ? name.toLowerCase() : undefined, instructions: [] });
    } else {
      stages.at(-1)?.instructions.push(instruction);
    }
  }
  return stages;
}
