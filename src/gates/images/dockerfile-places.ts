import type { Observation } from '../../domain/observation.ts';
import type { ProcessScanner } from '../../scanners/process-scanner.ts';
import type { Layer, ReadReport, ReportFormat } from '../../scanners/reading.ts';
import { idsOf, layerPlaces, type Dockerfile, type LayerPlaces } from './dockerfile-fit.ts';

/** The scanner, with each finding also shown where a Dockerfile brought its layer in, as far as that is known. */
export function withBuildSteps(scanner: ProcessScanner, dockerfiles: readonly Dockerfile[]): ProcessScanner {
  const { report } = scanner;
  const begin: ReportFormat['begin'] = (context) => {
    const reading = report.begin(context);
    return {
      element: (value, place) => reading.element(value, place),
      end: (skeleton) => placed(reading.end(skeleton), dockerfiles),
    };
  };
  return dockerfiles.length === 0 ? scanner : { ...scanner, report: { ...report, begin } };
}

function placed(report: ReadReport, dockerfiles: readonly Dockerfile[]): ReadReport {
  const { subject, result } = report;
  const places = layerPlaces(subject.layers ?? [], dockerfiles);
  if (places === undefined) {
    const named = dockerfiles.find(({ isNamed }) => isNamed);
    return named === undefined ? report : withNotice(report, unfit(dockerfiles));
  }
  const observations = result.observations.map((observation) => placedObservation(observation, places));
  return { ...report, result: { ...result, observations } };
}

function withNotice(report: ReadReport, notice: string): ReadReport {
  const { result } = report;
  return { ...report, result: { ...result, notices: [...result.notices, notice] } };
}

function unfit(dockerfiles: readonly Dockerfile[]): string {
  const paths = dockerfiles.map(({ path }) => path).join(', ');
  return `dockerfile: the layers of the image are not what ${paths} builds, so that its findings are not shown there: build the image from it as it is, or name another`;
}

/** The place comes last: what a finding is known by again is its first one. */
function placedObservation(observation: Observation, places: LayerPlaces): Observation {
  const { component, layer = component?.layer, locations = [] } = observation;
  const place = placeOf(layer, places);
  return place === undefined || (component === undefined && locations.length === 0)
    ? observation
    : { ...observation, locations: [...locations, place] };
}

function placeOf(layer: Layer | undefined, places: LayerPlaces) {
  return idsOf(layer ?? {})
    .map((id) => places.get(id))
    .find((place) => place !== undefined);
}
