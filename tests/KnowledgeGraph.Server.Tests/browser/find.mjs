// Unpacks the Chromium of the package, if that has not been done, and writes where it is and how it wants to be started as JSON.
import chromium from '@sparticuz/chromium';

console.log(JSON.stringify({ path: await chromium.executablePath(), arguments: chromium.args }));
