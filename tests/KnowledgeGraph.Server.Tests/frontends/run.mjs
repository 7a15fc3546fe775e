// Runs one of the clients that prepare.mjs compiled and writes what it read as JSON: node run.mjs FOLDER CLIENT URL
const [folder, client, url] = process.argv.slice(2);
const { page } = (await import(`./obj/${folder}/js/${client}/page.js`)).default;
console.log(JSON.stringify(await page(url)));
