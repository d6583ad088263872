package org.holdfast.worksheet.joint;

import org.holdfast.practice.Practice;

class InMemoryJointAnswersTest extends JointAnswersContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
