package org.holdfast.caseload;

import org.holdfast.practice.Practice;

class InMemoryCaseloadsTest extends CaseloadsContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
