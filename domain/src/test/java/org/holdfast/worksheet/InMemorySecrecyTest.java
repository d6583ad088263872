package org.holdfast.worksheet;

import org.holdfast.practice.Practice;

class InMemorySecrecyTest extends SecrecyContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
