import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of these parts, compressed: small Office and OpenDocument files for tests. */
export function zipOf(parts: Record<string, string | Buffer>, { stored = [] as string[] } = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content);
    const plain = stored.includes(name);
    const data = plain ? raw : deflateRawSync(raw);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(plain ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(raw), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(raw.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, Buffer.from(name), data]);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(offset, 12);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), facts, entry.subarray(2), Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}

const contentTypes = (type: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/vnd.${type}.main+xml"/></Types>`;

/** One small file of each kind that is accepted, and some that are not. */
export const samples = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'),
  png: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  docx: zipOf({
    '[Content_Types].xml': contentTypes('openxmlformats-officedocument.wordprocessingml.document'),
    'word/document.xml': '<w:document/>',
  }),
  xlsx: zipOf({
    '[Content_Types].xml': contentTypes('openxmlformats-officedocument.spreadsheetml.sheet'),
    'xl/workbook.xml': '<workbook/>',
  }),
  docm: zipOf({ '[Content_Types].xml': contentTypes('ms-word.document.macroEnabled'), 'word/document.xml': '<w:document/>' }),
  odt: zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' }, { stored: ['mimetype'] }),
  exe: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]),
  html: Buffer.from('<!doctype html><script>alert(1)</script>'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  zip: zipOf({ 'a.txt': 'a' }),
  eml: Buffer.from('From: a@tyne.co.uk\r\nSubject: Adoption\r\n\r\nWe adopt DP151.\r\n'),
};
