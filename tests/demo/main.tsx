import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isBlankPage } from './address';
import { App } from './app';
import './demo.css';
import { SettingsPage } from './settings-page';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<StrictMode>{isBlankPage() ? <SettingsPage /> : <App />}</StrictMode>);
