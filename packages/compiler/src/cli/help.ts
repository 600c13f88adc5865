/** What `plan-bundle --help` prints. */
export const HELP = `plan-bundle: reads Chinese government plans into one JSON bundle

  plan-bundle compile DIR --out DIR   read every .txt and .md file of DIR; write bundle.json,
                                      plans/<document>.json and text/<document>.json
  plan-bundle check DIR               read only, and say what was not understood
  plan-bundle explain FILE:LINE       what was read on one line, from which words
  plan-bundle diff OLD NEW            what changed between two bundles (files, or folders that
                                      hold a bundle.json): figures, dates, amounts, bodies, and
                                      what is new or gone, with both sentences

DIR may be one document instead of a folder. DIR/sources.json, if there is one, gives documents an id,
a place and the address of the official page; else a document's id is its file's stem:
  [{ "id": "water-2027", "file": "water.txt", "place": "某省某市", "url": null }]
DIR/labels.json, if there is one, gives names as the documents write them an unofficial English label:
  { "water-2027": { "高新技术企业": "High-tech enterprises" } }

Options
  --watch   compile again each time a document is saved; errors leave the older bundle; Ctrl+C ends
  --json    print diagnostics or changes as JSON on standard output
  --help    this text

Exit codes
  0  done; for diff also where the bundles differ
  1  a document has errors (nothing was written), or a file could not be read or written
  2  the call is wrong

Documents must be UTF-8. From GBK: iconv -f GB18030 -t UTF-8 OLD.txt > NEW.txt
`;
