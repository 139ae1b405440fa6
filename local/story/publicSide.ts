import { type Answer, act, ask, type Stage } from './stage.ts';

const received = `{ complaints(state: RECEIVED, first: 100) { nodes { id number } } }`;
const feedback = `query ($number: String!, $code: String!) { complaintFeedback(county: "433122", number: $number, code: $code) {
  state dueOn steps { action text } } }`;
const search = `query ($text: String!) { publicSearch(county: "433122", section: PUBLICATION, text: $text) { nodes { title } } }`;

/** Somebody complains of an employer without giving a name. Answers number and code. */
export async function complain(
  stage: Stage,
  employerName: string,
): Promise<{ number: string; code: string; id: string }> {
  const { number, code } = await act(stage, null, `匿名举报${employerName}`, 'submitComplaint', {
    county: '433122',
    kind: 'PROTECTION',
    employerName,
    text: '示例：打磨车间没有除尘设备，也不发口罩。',
  });
  const { complaints } = await ask(stage, 'officer-1', received);
  const { id } = complaints.nodes.find((one: Answer) => one.number === number);
  return { number, code, id };
}

export async function acceptComplaint(stage: Stage, complaintId: string): Promise<void> {
  const text = '已受理，将到现场核实。';
  await act(stage, 'officer-1', '受理举报', 'takeComplaintStep', { complaintId, action: 'ACCEPT', text });
}

/** The officers say what came of it, and whoever complained reads it with the code. */
export async function answerComplaint(
  stage: Stage,
  complaint: { readonly number: string; readonly code: string; readonly id: string },
): Promise<void> {
  const text = '经现场检查，已责令该单位限期改正。';
  await act(stage, 'officer-1', '答复举报人', 'takeComplaintStep', {
    complaintId: complaint.id,
    action: 'HANDLE',
    text,
  });
  const { number, code } = complaint;
  await stage.tell(null, '凭编号和查询码看办理结果', () => ask(stage, null, feedback, { number, code }));
}

/** What anyone finds of an employer: by searching and in the feed. */
export async function lookUp(stage: Stage, employerName: string): Promise<void> {
  await stage.tell(null, '在公开信息中检索，并订阅', async () => {
    const { publicSearch } = await ask(stage, null, search, { text: employerName });
    const feed = await (await fetch(new URL('/public/433122/feed.atom', stage.origin))).text();
    return { found: publicSearch.nodes, entriesOfFeed: feed.split('<entry>').length - 1 };
  });
}
