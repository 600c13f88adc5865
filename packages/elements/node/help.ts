/** What `plan-elements --help` prints. */
export const HELP = `plan-elements: pages with plan widgets that read without a script

  plan-elements render IN.html --out OUT.html
        fill the tags of a page (<target-gauge>, <task-list> …) with what they show, so that it reads
        without JavaScript; with it, the widgets take over. The rest of the page stays as it is.
  plan-elements offline IN.html --out OUT.html
        one file with scripts, styles, bundle and texts inside, which runs from a disk and asks no network
  plan-elements embeds BUNDLE.json --site URL --out DIR
        a page for an iframe and a static oEmbed answer for each widget of a bundle, to be published at URL

Options
  --bundle FILE  the bundle of every tag, where src names an address that is not on this machine
  --root DIR     the folder that addresses beginning with “/” mean; else the folder of IN.html
  --css DIR      render: write style sheets there and link them, for sites whose policy forbids styles on the page
  --help         this text

Exit codes
  0  done
  1  a tag could not be filled, or a file could not be read or written (nothing was written)
  2  the call is wrong
`;
