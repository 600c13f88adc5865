/** What `plan-bundle --help` prints. */
export const HELP = `plan-bundle: reads Chinese government plans into one JSON bundle

  plan-bundle compile DIR --out DIR   read every .txt and .md file of DIR; write bundle.json,
                                      plans/<document>.json and text/<document>.json
  plan-bundle check DIR               read only, and say what was not understood
  plan-bundle explain FILE:LINE       what was read on one line, from which words
  plan-bundle diff OLD NEW            what changed between two bundles (files, or folders that
                                      hold a bundle.json): figures, dates, amounts, bodies, and
                                      what is new or gone, with both sentences
  plan-bundle report template PLAN --bundle B [--out FILE.csv]
                                      a spreadsheet with every id and name of a plan, to fill in
  plan-bundle report check FILE --bundle B
                                      whether a report (CSV or JSON) fits a bundle
  plan-bundle report convert FILE.csv --bundle B --out report.json
                                      the report that the elements read

DIR may be one document instead of a folder. DIR/sources.json, if there is one, gives documents an id,
a place and the address of the official page; else a document's id is its file's stem:
  [{ "id": "water-2027", "file": "water.txt", "place": "某省某市", "url": null }]
DIR/labels.json, if there is one, gives names as the documents write them an unofficial English label:
  { "water-2027": { "高新技术企业": "High-tech enterprises" } }

A report says how far a plan has come. Its spreadsheet has, above the table, a line each for
  发布单位 publisher, 截至日期 asOf, 网址 url (may be empty), 示例 example (是 or 否)
and a column each for 编号 id, 数值 value, 单位 unit, 状态 status, 开工 started, 建成 completed,
预计建成 expected, 阶段 stage, 截至日期 asOf, 说明 note; the Chinese or the English name is enough.
Save it as CSV: UTF-8 or GB18030; commas, semicolons or tabs. Rows that nobody filled in are left out.
B is a bundle.json, plans/<document>.json, or the folder that holds bundle.json.

Options
  --publisher NAME, --as-of DATE, --url ADDRESS
            instead of the line in the spreadsheet (report check and convert)
  --partial convert what fits, although something had to be refused
  --watch   compile again each time a document is saved; errors leave the older bundle; Ctrl+C ends
  --json    print diagnostics, changes or refusals as JSON on standard output
  --help    this text

Exit codes
  0  done; for diff also where the bundles differ
  1  a document or a report has errors (nothing was written), or a file could not be read or
     written
  2  the call is wrong

Documents must be UTF-8. From GBK: iconv -f GB18030 -t UTF-8 OLD.txt > NEW.txt
`;
