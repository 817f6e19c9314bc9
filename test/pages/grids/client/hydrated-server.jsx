import { renderToString } from 'react-dom/server';
import { Html, List } from './hydrated-list.jsx';

export const drawList = (props) => renderToString(<List {...props} />);
export const drawDocument = (props) => `<!doctype html>${renderToString(<Html {...props} />)}`;
