// Plain JavaScript that any Node since 12 can read: an older Node would only say "Unknown file extension .ts".
// 22.18 is the first version that runs TypeScript files as they are.
const [major, minor] = process.version.slice(1).split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`需要 Node.js 22.18 或更新的版本（建议 24），现在是 ${process.version}。 (Node too old)`);
  console.error('请在本目录先运行 npm ci，再用 npm start 启动（会使用随附的 Node 24），或升级 Node.js。');
  process.exit(10);
}
