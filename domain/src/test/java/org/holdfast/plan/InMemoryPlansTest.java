package org.holdfast.plan;

import org.holdfast.practice.Practice;

class InMemoryPlansTest extends PlansContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
