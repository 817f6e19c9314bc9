import { spawnSync } from 'node:child_process';
import { SiteError, sitesVariable, takeSites } from './sites.ts';

/** `npm run build -- [--site ORIGIN …] [options of wxt build]`: a build for exactly these sites, or the general one. */
function main(): number {
  try {
    const { sites, rest } = takeSites(process.argv.slice(2));
    const environment = { ...process.env, [sitesVariable]: sites.map((site) => site.origin).join(' ') };
    return spawnSync('wxt', ['build', ...rest], { stdio: 'inherit', env: environment }).status ?? 1;
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = main();
