export const writeRejectedWorkbook: any = async () => {
  throw new Error('being written');
};
