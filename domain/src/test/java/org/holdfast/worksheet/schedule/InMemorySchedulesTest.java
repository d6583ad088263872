package org.holdfast.worksheet.schedule;

import org.holdfast.practice.Practice;

class InMemorySchedulesTest extends SchedulesContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
