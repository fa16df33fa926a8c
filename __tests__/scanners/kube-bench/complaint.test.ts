import { complaintOf } from '../../../src/scanners/kube-bench/complaint.ts';

it('tells why a check could not be made, and no credential that a node has printed', () => {
  expect(complaintOf('could not read --token=sesame-open-1\n of the kubelet', 'x')).toBe(
    'could not read --[redacted] of the kubelet',
  );
  expect(complaintOf('failed to run: "ps", output: "--token=sesame", error: exit status 1', 'x')).toBe(
    'its audit command ended with exit status 1',
  );
});
