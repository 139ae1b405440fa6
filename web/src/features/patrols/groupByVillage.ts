import type { Task } from './device/fetchLists.ts';

/** Whether the platform has no submitted form of it yet, late or not. */
export const isLeft = ({ submittedAt }: Task): boolean => submittedAt === null;

/** The tasks that are to be shown, village by village in the order of the list; villages without any are left out. */
export function groupByVillage(tasks: readonly Task[], fits: (task: Task) => boolean) {
  return [...Map.groupBy(tasks, ({ village }) => village ?? '地址中没有村、社区')]
    .map(([village, all]) => ({
      village,
      tasks: all.filter(fits),
      done: all.filter((task) => !isLeft(task)).length,
      all: all.length,
    }))
    .filter((group) => group.tasks.length > 0);
}
