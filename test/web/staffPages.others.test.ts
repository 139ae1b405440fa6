import { sweepStaffPages } from '../support/staffSweep.ts';

sweepStaffPages('OTHERS');
