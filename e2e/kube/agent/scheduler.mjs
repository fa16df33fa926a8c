// A very small scheduler: node selectors, required node affinity and taints decide, and whether a test says that a node is full; not resources, priorities or preferences.

const OPERATORS = {
  In: (value, values) => value !== undefined && values.includes(value),
  NotIn: (value, values) => value === undefined || !values.includes(value),
  Exists: (value) => value !== undefined,
  DoesNotExist: (value) => value === undefined,
  Gt: (value, [limit]) => Number(value) > Number(limit),
  Lt: (value, [limit]) => Number(value) < Number(limit),
};

const holds = (of, { key, operator, values = [] }) => OPERATORS[operator](of[key], values);

function isChosen({ nodeSelector = {}, affinity }, { name, labels }) {
  if (!Object.entries(nodeSelector).every(([key, value]) => labels[key] === value)) return false;
  const required = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  const terms = required?.nodeSelectorTerms ?? [{}];
  return terms.some(
    ({ matchExpressions = [], matchFields = [] }) =>
      matchExpressions.every((one) => holds(labels, one)) &&
      matchFields.every((one) => holds({ 'metadata.name': name }, one)),
  );
}

const isTolerated = (taint, { key, operator = 'Equal', value = '', effect }) =>
  (effect === undefined || effect === '' || effect === taint.effect) &&
  (key === undefined || key === '' || key === taint.key) &&
  (operator === 'Exists' || value === (taint.value ?? ''));

function untolerated({ tolerations = [] }, { taints }) {
  return taints.find(
    (taint) => taint.effect !== 'PreferNoSchedule' && !tolerations.some((each) => isTolerated(taint, each)),
  );
}

/** The name of the node for a pod, else why there is none, in the words of the real scheduler. */
export function schedule(spec, nodes) {
  const reasons = new Map();
  for (const node of nodes) {
    const taint = untolerated(spec, node);
    if (!isChosen(spec, node)) count(reasons, "node(s) didn't match Pod's node affinity/selector");
    else if (taint !== undefined) count(reasons, `node(s) had untolerated taint {${taint.key}: ${taint.value ?? ''}}`);
    else if (node.isFull) count(reasons, 'Insufficient cpu');
    else return { node: node.name };
  }
  const told = [...reasons].map(([reason, number]) => `${number} ${reason}`).join(', ');
  return { message: `0/${nodes.length} nodes are available: ${told}.` };
}

function count(reasons, reason) {
  reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
}
