const files = [
  { name: 'feed.atom', title: '订阅源（Atom）' },
  { name: 'notices.json', title: '公示（JSON）' },
  { name: 'publications.json', title: '公开信息（JSON）' },
  { name: 'receipts.json', title: '回执（JSON）' },
] as const;

/** Feed and public files, which need no script. */
export function Downloads({ county }: { readonly county: string }) {
  return (
    <section className="screen">
      <h2>订阅和下载</h2>
      <p>可用阅读器订阅，或者下载后自行统计、核对。内容与本页相同。</p>
      <nav className="tabs" aria-label="订阅和下载">
        {files.map(({ name, title }) => (
          <a key={name} href={`/public/${county}/${name}`}>
            {title}
          </a>
        ))}
      </nav>
    </section>
  );
}
