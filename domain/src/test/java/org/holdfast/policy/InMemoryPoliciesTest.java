package org.holdfast.policy;

import org.holdfast.practice.Practice;

class InMemoryPoliciesTest extends PoliciesContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
