import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'trust-widgets/cdn/reserve.css';
import { Widgets } from './widgets';

export const metadata: Metadata = { title: 'Small moments' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <Widgets />
      </body>
    </html>
  );
}
