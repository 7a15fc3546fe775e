import { render } from 'preact';
import { App } from './shell/App';
import './styles/explorer.css';

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<App />, root);
}
