import { hydrateRoot } from 'react-dom/client';
import { Page } from './page';

const app = document.querySelector('#app');
if (app) hydrateRoot(app, <Page />);
