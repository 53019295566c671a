import './guide.ts';
import './print.ts';
