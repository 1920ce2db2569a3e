import { expect } from '@open-wc/testing';
import { contract } from './contract.js';
import { strictPolicy } from './policy.js';
import { subjects } from './subjects.js';

before(strictPolicy);

for (const subject of subjects) {
  describe(`the contract of <${subject.tag}>`, () => {
    for (const [promise, check] of Object.entries(contract)) {
      it(promise, () => check(subject)).timeout(30_000);
    }
  });
}

it('the suite has subjects', () => expect(subjects.length).to.be.greaterThan(0));
