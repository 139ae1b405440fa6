/** Runs in the browser: authorization code flow with PKCE; the token stays in this tab. */
export const explorerScript = `
const byId = (id) => document.getElementById(id);
const toBase64Url = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const redirectUri = location.origin + '/explorer';

async function signIn() {
  const verifier = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  const state = toBase64Url(crypto.getRandomValues(new Uint8Array(8)));
  sessionStorage.setItem('zhijian.verifier', verifier);
  sessionStorage.setItem('zhijian.state', state);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  location.href = '/oidc/auth?' + new URLSearchParams({
    client_id: 'zhijian-web', redirect_uri: redirectUri, response_type: 'code', scope: 'openid profile zhijian',
    code_challenge: toBase64Url(new Uint8Array(hash)), code_challenge_method: 'S256', state, prompt: 'login',
  });
}

async function exchange(code) {
  const answer = await fetch('/oidc/token', { method: 'POST', body: new URLSearchParams({
    grant_type: 'authorization_code', client_id: 'zhijian-web', redirect_uri: redirectUri, code,
    code_verifier: sessionStorage.getItem('zhijian.verifier') ?? '',
  }) });
  const { access_token } = await answer.json();
  if (access_token) sessionStorage.setItem('zhijian.token', access_token);
}

function show() {
  const token = sessionStorage.getItem('zhijian.token');
  const claims = token && JSON.parse(new TextDecoder().decode(Uint8Array.from(
    atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))));
  const isGood = claims && claims.exp * 1000 > Date.now();
  if (token && !isGood) sessionStorage.removeItem('zhijian.token');
  byId('who').textContent = isGood
    ? '当前身份：' + claims.name + '（' + claims.role + (claims.organisation ? ' ' + claims.organisation : '') + '）'
    : '未登录（公众身份）';
  byId('signIn').textContent = isGood ? '换个账号' : '选择账号登录';
  byId('signOut').hidden = !isGood;
}

byId('signIn').onclick = signIn;
byId('signOut').onclick = () => { sessionStorage.removeItem('zhijian.token'); show(); };
const query = new URLSearchParams(location.search);
if (query.has('code') && query.get('state') === sessionStorage.getItem('zhijian.state')) await exchange(query.get('code'));
if (query.has('signIn')) await signIn();
else { history.replaceState(null, '', '/explorer'); show(); }
`;
