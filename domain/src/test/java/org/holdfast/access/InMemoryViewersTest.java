package org.holdfast.access;

import org.holdfast.practice.Practice;

class InMemoryViewersTest extends ViewersContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
