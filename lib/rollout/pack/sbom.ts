import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { PackError } from './pack-error';

interface Component {
  'bom-ref': string;
  properties?: { name: string; value: string }[];
  externalReferences?: { type: string }[];
}
interface Bom {
  serialNumber: string;
  metadata: { timestamp?: string; component: { name: string; 'bom-ref': string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const isDevelopment = ({ properties = [] }: Component) =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');

/**
 * What the extension is made of, by `npm sbom` (CycloneDX), without what differs from run to run: the time, a random
 * number (in its place one of the content) and where packages were loaded from. What is only built with is left out
 * here, because `--omit dev` of npm also omits what tools need as well (preact, zod).
 * @throws PackError with what npm says
 */
export function sbom(folder: string): string {
  const { components, dependencies, ...bom } = read(folder);
  delete bom.metadata.timestamp;
  // Its name is that of the folder.
  bom.metadata.component.name = bom.metadata.component['bom-ref'].replace(/@[^@]*$/, '');
  const kept = components.filter((component) => !isDevelopment(component));
  const left = new Set(components.filter(isDevelopment).map((component) => component['bom-ref']));
  const content = {
    ...bom,
    serialNumber: '',
    components: kept.map(({ externalReferences = [], ...component }) => ({
      ...component,
      externalReferences: externalReferences.filter(({ type }) => type !== 'distribution'),
    })),
    dependencies: dependencies
      .filter(({ ref }) => !left.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => !left.has(one)) })),
  };
  return `${JSON.stringify({ ...content, serialNumber: serialOf(JSON.stringify(content)) }, null, 2)}\n`;
}

function read(cwd: string): Bom {
  try {
    const maxBuffer = 64 * 1024 * 1024;
    const args = ['sbom', '--sbom-format', 'cyclonedx'];
    return JSON.parse(execFileSync('npm', args, { cwd, maxBuffer, encoding: 'utf8', stdio: 'pipe' })) as Bom;
  } catch (error) {
    throw new PackError(`npm sbom failed: ${String((error as { stderr?: string }).stderr ?? error)}`);
  }
}

/** A UUID of version 8 (RFC 9562, 5.8), whose bits are free. */
function serialOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
