import { defineElement } from '../../kit/define.js';
import { BoundaryBuilder } from './boundary-builder.js';

defineElement('boundary-builder', BoundaryBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'boundary-builder': BoundaryBuilder;
  }
}
