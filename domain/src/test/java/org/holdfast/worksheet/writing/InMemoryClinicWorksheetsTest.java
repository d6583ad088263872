package org.holdfast.worksheet.writing;

import org.holdfast.practice.Practice;

class InMemoryClinicWorksheetsTest extends ClinicWorksheetsContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
