'use client';

import { useEffect, useRef, useState } from 'react';
import type { TrustShareButton } from 'trust-widgets';

export function Share() {
  const ref = useRef<TrustShareButton>(null);
  const [shared, setShared] = useState(false);
  useEffect(() => {
    const button = ref.current!;
    const thank = () => setShared(true);
    button.addEventListener('trust-shared', thank);
    return () => button.removeEventListener('trust-shared', thank);
  }, []);
  return (
    <>
      <trust-share-button ref={ref}>
        <a href="mailto:?body=https%3A%2F%2Fexample.com%2Fsmall-moments">Share this now</a>
      </trust-share-button>
      <p role="status">{shared && 'Thank you.'}</p>
    </>
  );
}
