/** Every object that a run makes has it, with the name of the run: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export const RUN_LABEL = 'gatehouse.dev/run';
