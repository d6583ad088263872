package org.holdfast.worksheet.history;

import org.holdfast.practice.Practice;

class InMemorySentSheetsTest extends SentSheetsContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
