import { escapeHtml } from '../../functions/rules/kernel/escapeHtml.ts';

export { escapeHtml };

/** A plain page in Chinese around a body that is HTML already. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · 职监</title>
<style>
body { font: 16px/1.7 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 2rem auto; max-width: 56rem;
  padding: 0 1rem; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
table { border-collapse: collapse; } th, td { border-bottom: 1px solid #ccc; padding: .3rem 1rem .3rem 0; text-align: left; }
code { font-size: .9em; } th { min-width: 5em; } a { color: #0b57d0; }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${body}
</body>
</html>
`;
}
