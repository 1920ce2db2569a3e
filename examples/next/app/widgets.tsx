'use client';

import { useEffect } from 'react';
import type {} from 'trust-widgets/react';

/** Starts the loader once React has hydrated the page; it finds tags that come later too. */
export function Widgets() {
  useEffect(() => void import('trust-widgets/loader'), []);
  return null;
}
