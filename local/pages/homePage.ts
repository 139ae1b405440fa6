import type { Environment } from '../../functions/handlers/environment.ts';
import { developmentAccounts } from '../developmentAccounts.ts';
import { escapeHtml, page } from './page.ts';

/** `/`: where everything is. */
export function homePage(environment: Environment, now: string): string {
  const accounts = developmentAccounts.map(
    ({ id, name, roleName, organisation = '' }) =>
      `<tr><td>${escapeHtml(name)}</td><td>${escapeHtml(roleName)}</td>` +
      `<td><code>${organisation}</code></td><td><code>${id}</code></td></tr>`,
  );
  return page(
    '职监：职业卫生分类监督执法',
    `<p>平台正在本机运行，数据只保存在本机。(Zhijian is running on this machine.)</p>
    <ul>
      <li><a href="/explorer">GraphQL 查询台</a>：查看接口文档、执行查询</li>
      <li><a href="/explorer?signIn">登录</a>：选择一个示例账号，带着它的身份进入查询台</li>
      <li><a href="/">公开网站</a>：各县的公开信息，无需登录</li>
      <li><a href="/health">运行状态</a></li>
      <li><a href="/verify-draw">核验抽查结果</a>：可另存后断网使用</li>
      <li><a href="/docs">文档和接口定义</a></li>
      <li><a href="/oidc/.well-known/openid-configuration">登录服务的元数据</a>（OIDC）</li>
    </ul>
    <h2>示例账号</h2>
    <table><tr><th>账号</th><th>角色</th><th>单位代码</th><th>命令行用的编号</th></tr>${accounts.join('')}</table>
    <h2>各部分</h2>
    <table>
      <tr><th>接口</th><td><code>POST /graphql</code></td></tr>
      <tr><th>数据库</th><td><code>${escapeHtml(environment.dynamodbEndpoint ?? '')}</code>，表 <code>${escapeHtml(environment.tableName)}</code></td></tr>
      <tr><th>文件</th><td><code>${escapeHtml(environment.s3Endpoint ?? '')}</code>，存储桶 <code>${escapeHtml(environment.bucketName)}</code></td></tr>
      <tr><th>业务时钟</th><td><code>${escapeHtml(now)}</code>（<code>/dev/clock</code> 可向前调）</td></tr>
    </table>`,
  );
}
