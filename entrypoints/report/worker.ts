import { expose } from 'comlink';
import { reportService } from './service';

expose(reportService());
