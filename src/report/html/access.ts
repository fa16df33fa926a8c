import type { AccessGraph } from '../../domain/access.ts';
import type { Report } from '../../domain/report.ts';
import { formatNumber, placeOf, quantity, resourceName } from '../words.ts';
import { accessGraph } from './graph.ts';
import { grantsOf, layOut, type Grant, type Layout } from './graph-layout.ts';
import { markup, type Markup } from './markup.ts';

/** Who may do what, as a picture and as a table, for each scan that says. */
export function accessSections({ scans }: Report): readonly Markup[] {
  return scans.flatMap(({ id, access }, index) =>
    access === undefined || isEmpty(access) ? [] : [accessSection(id, access, index)],
  );
}

function isEmpty({ subjects, roles, bindings }: AccessGraph): boolean {
  return subjects.length + roles.length + bindings.length === 0;
}

function accessSection(scan: string, access: AccessGraph, index: number): Markup {
  const grants = grantsOf(access);
  const layout = layOut(grants);
  const risky = grants.filter(({ risk }) => risk !== undefined).length;
  const legend =
    risky === 0
      ? markup`No grant is marked as risky.`
      : markup`${quantity(risky, 'grant is', 'grants are')} risky: thick lines with a diamond, and listed first in the table.`;
  return markup`<section class="access" aria-labelledby="access-${index}"><h2 id="access-${index}">Who may do what</h2>
<p class="about">${scan}: subjects on the left, the roles bound to them on the right. ${legend} ${notDrawn(access, grants, layout)}</p>
${grants.length === 0 ? undefined : markup`<div class="scroll" tabindex="0" role="region" aria-label="Picture of who may do what">${accessGraph(layout)}</div>`}
<details><summary>The same as a table: ${quantity(grants.length, 'grant')}</summary>${grantTable(grants)}</details></section>
`;
}

function notDrawn({ subjects, roles }: AccessGraph, grants: readonly Grant[], layout: Layout): string {
  const bound = new Set(grants.map(({ role }) => role.id));
  const unbound = roles.filter(({ id }) => !bound.has(id)).length;
  const parts = [
    grants.length > layout.grants.length
      ? `${quantity(grants.length - layout.grants.length, 'further grant is', 'further grants are')} only in the table, as the picture holds ${layout.subjects.length} of ${quantity(subjects.length, 'subject')}.`
      : undefined,
    unbound > 0 ? `${quantity(unbound, 'role is', 'roles are')} bound to nobody here.` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

const MOST_ROWS = 2000;

function grantTable(grants: readonly Grant[]): Markup {
  const rows = grants.slice(0, MOST_ROWS).map(({ binding, subject, role, risk }) => {
    const through = markup`${binding.kind} ${binding.name}${binding.location && markup` <code>${placeOf(binding.location)}</code>`}`;
    const risks = [...binding.risks, ...role.risks].map(({ title }) => title).join(', ');
    return markup`<tr><td>${risk === undefined ? '–' : markup`<span class="badge ${risk}">${risk}</span> ${risks}`}</td><td>${resourceName(subject)}</td><td>${resourceName(role)}</td><td>${binding.namespace ?? 'the whole cluster'}</td><td>${through}</td><td>${role.permissions.slice(0, 20).join('; ')}</td></tr>
`;
  });
  const rest =
    grants.length > MOST_ROWS
      ? markup`<p>${formatNumber(grants.length - MOST_ROWS)} more grants are in the JSON report.</p>`
      : undefined;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Table of who may do what"><table><thead><tr><th>Risk</th><th>Who</th><th>Role</th><th>Where</th><th>By</th><th>May</th></tr></thead><tbody>${rows}</tbody></table></div>${rest}`;
}
