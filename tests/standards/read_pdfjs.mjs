// node read.mjs FOLDER_OF_PDFJS FILE...
// Prints, for each PDF file named, a JSON list of pages; each is a list of lines as pdf.js reads.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

// What only drawing needs; reading text makes none of them.
globalThis.DOMMatrix ??= class {};
globalThis.ImageData ??= class {};
globalThis.Path2D ??= class {};
const [place, ...files] = process.argv.slice(2);
const library = pathToFileURL(resolve(place, "legacy/build/pdf.mjs"));
const { getDocument } = await import(library);

async function pages(file) {
  const data = new Uint8Array(readFileSync(file));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const found = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("");
    found.push(text.split("\n"));
  }
  return found;
}

for (const file of files) {
  console.log(JSON.stringify(await pages(file)));
}
