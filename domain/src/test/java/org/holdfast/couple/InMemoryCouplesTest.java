package org.holdfast.couple;

import org.holdfast.practice.Practice;

class InMemoryCouplesTest extends CouplesContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
