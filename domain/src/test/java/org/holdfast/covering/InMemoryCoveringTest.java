package org.holdfast.covering;

import org.holdfast.practice.Practice;

class InMemoryCoveringTest extends CoveringContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
