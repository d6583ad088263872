package org.holdfast.worksheet;

import org.holdfast.practice.Practice;

class InMemoryWorksheetsTest extends WorksheetsContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
