package org.holdfast.checkin;

import org.holdfast.practice.Practice;

class InMemoryCheckInsTest extends CheckInsContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
