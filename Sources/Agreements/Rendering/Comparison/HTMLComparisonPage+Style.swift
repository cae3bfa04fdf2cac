extension HTMLComparisonPage {
  /// The style of the page, for light and dark surroundings and for print.
  static let style = """

    :root{--paper:#fff;--ink:#1b1c1e;--muted:#5b616a;--line:#d5d9de;--tint:#f4f5f7;--link:#0b57a4;
    --ins:#dff3e1;--ins-ink:#0d5220;--del:#fbe3e1;--del-ink:#8c1a12;--move:#e6e6fa;--move-ink:#3f3796}
    @media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e6e7e9;--muted:#a3a9b2;--line:#383d44;
    --tint:#1f2226;--link:#86bdf5;--ins:#173a22;--ins-ink:#a5e3b3;--del:#48201d;--del-ink:#f5b3ac;
    --move:#2b2a4d;--move-ink:#c5c1f8}}
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem}
    body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 Georgia,"Times New Roman",serif;
    overflow-wrap:anywhere}
    h1,h2,h3,h4,nav,.cite,.side,.notes,.views,.subject,.facets,.legend,.count,.tag,summary,.skip{
    font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
    h1{font-size:1.5rem;line-height:1.25;margin:0 0 .3rem}
    h2{font-size:1.25rem;margin:2rem 0 .6rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
    h3{font-size:1.05rem;margin:1rem 0 .4rem}
    h4{font-size:.95rem;margin:.8rem 0 .3rem}
    p{margin:.35rem 0}
    a{color:var(--link)}
    a:focus-visible,button:focus-visible,summary:focus-visible,main:focus-visible{
    outline:3px solid var(--link);outline-offset:2px}
    main:focus{outline:none}
    header,.page{max-width:84rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:1.25rem;padding-bottom:1rem}
    .page{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:2.5rem}
    main>section:first-child h2{margin-top:0}
    nav{font-size:.875rem;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding-bottom:1rem}
    nav ul{list-style:none;margin:.2rem 0 .6rem;padding:0}
    nav ul ul{padding-left:.9rem}
    nav li{padding:.1rem 0}
    nav details>summary{cursor:pointer}
    nav>details>summary{font-weight:600}
    .skip{position:absolute;left:-999rem}
    .skip:focus{left:.5rem;top:.5rem;background:var(--paper);padding:.4rem .7rem;z-index:2}
    .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    ins{background:var(--ins);color:var(--ins-ink);text-decoration:underline;text-underline-offset:2px}
    del{background:var(--del);color:var(--del-ink);text-decoration:line-through}
    del+ins{margin-left:.15em}
    ins.editorial,del.editorial{background:none}
    ins.moved,del.moved{background:var(--move);color:var(--move-ink)}
    ins.moved{text-decoration:underline double}
    a.move{font:italic .85em system-ui,sans-serif;display:inline-block;text-decoration:underline}
    .name{font-family:system-ui,sans-serif;text-decoration:none;padding:0 .3rem}
    .muted,summary{color:var(--muted)}
    .count{color:var(--muted);font-weight:400;font-size:.85em}
    .limit{border-left:4px solid var(--del-ink);padding-left:.7rem}
    .duties{padding-left:1.4rem;margin:.2rem 0 1rem}
    .duties>li{margin-bottom:.9rem}
    .subject{font-size:.9rem;margin:0}
    .who{font-weight:600;margin-right:.5rem}
    .quote{padding-left:3rem;position:relative;font-size:.95rem;margin:.15rem 0}
    .quote q{quotes:none}
    .quote .side{position:absolute;left:0}
    .side{font-size:.75rem;color:var(--muted);text-transform:uppercase;letter-spacing:.04em}
    .facets{font-size:.85rem;margin:.2rem 0;padding-left:4.2rem;color:var(--muted)}
    .row{padding:.15rem 0 .15rem .75rem;border-left:3px solid transparent}
    .row.changed{border-left-color:var(--link)}
    .row.inserted{border-left-color:var(--ins-ink)}
    .row.deleted{border-left-color:var(--del-ink)}
    .row.away{border-left-color:var(--move-ink)}
    .row:target,details:target{background:var(--tint)}
    .row h3{margin:.3rem 0}
    .cite{font-size:.8rem;color:var(--muted);margin:.5rem 0 .1rem;display:flex;flex-wrap:wrap;gap:.2rem .5rem;
    align-items:baseline}
    .cite b{color:var(--ink)}
    .steps{margin-left:auto}
    .steps a{text-decoration:none;padding:.1rem .45rem;border:1px solid var(--line);border-radius:3px}
    .tag{border:1px solid var(--line);border-radius:3px;padding:0 .35rem;font-size:.8rem}
    .value{color:var(--ink)}
    .label{margin-right:.25rem}
    .notes{font-size:.85rem;margin:.2rem 0 .5rem;padding-left:1.2rem}
    .d1{margin-left:0}.d2{margin-left:1.25rem}.d3{margin-left:2.5rem}.d4{margin-left:3.75rem}
    .d5{margin-left:5rem}.d6{margin-left:6.25rem}
    details.same{padding:.15rem 0 .15rem .95rem}
    details.same>summary{cursor:pointer;font-size:.85rem}
    .views{margin:.6rem 0;display:flex;gap:.4rem}
    .views[hidden]{display:none}
    button{font:inherit;font-size:.875rem;color:var(--ink);background:var(--tint);border:1px solid var(--line);
    border-radius:4px;padding:.3rem .8rem;cursor:pointer}
    button[aria-pressed=true]{background:var(--link);border-color:var(--link);color:var(--paper)}
    .legend{font-size:.8rem;color:var(--muted)}
    .sides{display:none}
    [data-view=sides] .sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem}
    [data-view=sides] .inline{display:none}
    .sides .side{margin:0}
    @media (max-width:60rem){
    .page{display:block}
    nav{position:static;max-height:45vh;border:1px solid var(--line);border-radius:4px;padding:.6rem .8rem;
    margin-bottom:1.2rem}
    .d2{margin-left:.5rem}.d3{margin-left:1rem}.d4{margin-left:1.5rem}.d5,.d6{margin-left:2rem}
    [data-view=sides] .sides{grid-template-columns:minmax(0,1fr);gap:.3rem}
    .quote{padding-left:0}
    .quote .side{position:static}
    .facets{padding-left:1.2rem}}
    @media print{
    :root{--paper:#fff;--ink:#000;--muted:#444;--line:#999;--tint:#fff;--link:#000;
    --ins:#fff;--ins-ink:#000;--del:#fff;--del-ink:#000;--move:#fff;--move-ink:#000}
    body{font-size:10.5pt}
    nav,.skip,.views,.steps{display:none}
    .page{display:block;max-width:none;padding:0}
    .row,.duties>li{break-inside:avoid-page}
    h2,h3,h4,.cite{break-after:avoid}}

    """

  /// The script of the page: it switches the view, and opens what holds the target of a link.
  static let script = """

    (() => {
      const root = document.documentElement
      const buttons = document.querySelectorAll('button[data-view]')
      const group = document.querySelector('.views')
      if (group) group.hidden = false
      for (const button of buttons) {
        button.addEventListener('click', () => {
          root.dataset.view = button.dataset.view
          for (const other of buttons) other.setAttribute('aria-pressed', String(other === button))
        })
      }
      const reveal = () => {
        const target = location.hash && document.getElementById(location.hash.slice(1))
        if (!target) return
        const closed = target.closest('details:not([open])')
        if (closed) { closed.open = true; target.scrollIntoView() }
      }
      addEventListener('hashchange', reveal)
      reveal()
    })()

    """
}
