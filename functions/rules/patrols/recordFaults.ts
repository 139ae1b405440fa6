/** Why a record takes nothing more, whatever the operation → the reason. Beside the codes of `judgeOperation`. */
export const recordFaults = {
  RECORD_FULL: '该记录的内容过多，不能再接收，请删减文字后重新上传',
  WAITING_FULL: '该记录另存的内容过多，请先联系县级疾控（卫生健康）部门处理',
} as const satisfies Record<string, string>;

export type RecordFault = keyof typeof recordFaults;
